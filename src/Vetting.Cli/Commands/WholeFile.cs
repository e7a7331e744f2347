using System.Text;
using Vetting.Reading;

namespace Vetting.Cli.Commands;

/// <summary>A file that appears whole or not at all: written beside its name first, then moved onto it.</summary>
internal static class WholeFile
{
    /// <exception cref="UnusableInputException">The file cannot be written; nothing that was there is lost.</exception>
    public static void Write(string path, string text)
    {
        if (IsDevice(path))
        {
            WriteThrough(path, text);
            return;
        }

        // The process's id keeps two runs that write one report at a time from taking each other's half-written file.
        var beside = FormattableString.Invariant($"{path}.{Environment.ProcessId}.writing");
        try
        {
            File.WriteAllText(beside, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            File.Move(beside, path, overwrite: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Remove(beside);
            throw Unwritable(path);
        }
    }

    /// <summary>Moving a file onto a device, such as <c>/dev/stdout</c>, would put a plain file in the device's place.</summary>
    public static bool IsDevice(string path) =>
        Path.GetFullPath(path) is var full && full.StartsWith("/dev/", StringComparison.Ordinal) && !full.StartsWith("/dev/shm/", StringComparison.Ordinal);

    private static void WriteThrough(string path, string text)
    {
        try
        {
            using var device = new FileStream(path, FileMode.Open, FileAccess.Write);
            device.Write(new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(text));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw Unwritable(path);
        }
    }

    private static UnusableInputException Unwritable(string path) =>
        new([new Problem(new Place(path.Replace('\\', '/'), 0, 0, string.Empty), "the report cannot be written here")]);

    private static void Remove(string beside)
    {
        try
        {
            File.Delete(beside);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // Where the folder cannot be written to, there is nothing to remove.
        }
    }
}
