using Vetting.Reading;

namespace Vetting.Cli.Commands;

/// <summary>One run at a time for one output: two would write into each other's unfinished file.</summary>
internal static class OneRun
{
    /// <summary>Holds the output until it is disposed of; a run that was killed holds nothing any more.</summary>
    /// <exception cref="UnusableInputException">Another run holds it, or it is no file that can be written whole.</exception>
    public static IDisposable Of(string output)
    {
        if (WholeFile.IsDevice(output))
        {
            throw Refused(output, "a device cannot be written whole or not at all", "a file");
        }

        try
        {
            return new FileStream($"{output}.lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (IOException) when (File.Exists($"{output}.lock"))
        {
            throw Refused(output, "another run is writing this output", "to wait for it, or another output");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw Refused(output, "the findings cannot be written here", "a folder that is there and can be written to");
        }
    }

    private static UnusableInputException Refused(string output, string what, string expected) =>
        new([new Problem(new Place(output, 0, 0, string.Empty), what, expected)]);
}
