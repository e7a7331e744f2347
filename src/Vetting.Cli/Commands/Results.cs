namespace Vetting.Cli.Commands;

/// <summary>Where results go: standard output, or a file that appears whole or not at all.</summary>
internal static class Results
{
    /// <summary>What a run had done when it was stopped: for whoever stopped it, and never a file.</summary>
    public static ExitCode WritePart(Terminal terminal, string text)
    {
        terminal.Output.Write(text);
        terminal.Error.WriteLine("cancelled; this is what was done before, and no file was written");
        return ExitCode.Failure;
    }

    public static void Write(Terminal terminal, string? path, string text)
    {
        if (path is null)
        {
            terminal.Output.Write(text);
        }
        else
        {
            WholeFile.Write(path, text);
        }
    }
}
