using Vetting.Reading;

namespace Vetting.Cli.Commands;

/// <summary>
/// A folder of files that appears whole or not at all: made beside its name first, then put in its place. A folder that was
/// written before is replaced; one that holds anything else is left alone.
/// </summary>
internal static class WholeFolder
{
    /// <exception cref="UnusableInputException">The folder cannot be written, or holds files of somebody else; nothing that was there is lost.</exception>
    public static void Write(string folder, IEnumerable<KeyValuePair<string, string>> files)
    {
        var path = folder.TrimEnd('/', '\\');
        if (File.Exists(path))
        {
            throw Problem(path, "this is a file; expected a folder");
        }

        if (Directory.Exists(path) && WrittenReport.Foreign(path) is { } other)
        {
            throw Problem(path, $"the folder holds `{other}`, which is no part of a report; expected an empty folder, or one with a report in it");
        }

        var (beside, before) = (FormattableString.Invariant($"{path}.{Environment.ProcessId}.writing"), FormattableString.Invariant($"{path}.{Environment.ProcessId}.before"));
        try
        {
            foreach (var (name, text) in files)
            {
                var file = Path.Combine(beside, name);
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                File.WriteAllText(file, text);
            }

            if (Directory.Exists(path))
            {
                Directory.Move(path, before);
            }

            Directory.Move(beside, path);
            Remove(before);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Remove(beside);
            if (Directory.Exists(before) && !Directory.Exists(path))
            {
                Directory.Move(before, path);
            }

            throw Problem(path, "the report cannot be written here");
        }
        catch
        {
            Remove(beside);
            throw;
        }
    }

    private static UnusableInputException Problem(string path, string problem) =>
        new([new Problem(new Place(path.Replace('\\', '/'), 0, 0, string.Empty), problem)]);

    private static void Remove(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
