using Vetting.Reading;

namespace Vetting.Cli.Commands;

/// <summary>Several files that make one thing, written into a folder; what lies there under other names stays.</summary>
internal static class FolderOfFiles
{
    /// <exception cref="UnusableInputException">The folder cannot be made or written to.</exception>
    public static void Write(string folder, IEnumerable<(string File, string Text)> files)
    {
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new UnusableInputException([new Problem(new Place(folder.Replace('\\', '/'), 0, 0, string.Empty), "the folder cannot be made")]);
        }

        foreach (var (file, text) in files)
        {
            WholeFile.Write(Path.Combine(folder, file), text);
        }
    }
}
