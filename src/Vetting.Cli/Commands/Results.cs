namespace Vetting.Cli.Commands;

/// <summary>Where results go: standard output, or a file that appears whole or not at all.</summary>
internal static class Results
{
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
