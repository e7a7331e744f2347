using System.Diagnostics.CodeAnalysis;
using Vetting.Cli.Commands;

namespace Vetting.Cli;

/// <summary>What the process talks to: a test gives its own.</summary>
/// <param name="Input">Opens standard input; only <c>-</c> asks for it.</param>
/// <param name="Output">Where results go.</param>
/// <param name="Error">Where problems go.</param>
/// <param name="InColour">Whether results may be coloured.</param>
internal sealed record Terminal(Func<Stream> Input, TextWriter Output, TextWriter Error, bool InColour)
{
    /// <summary>Whether somebody watches, so that progress is worth showing.</summary>
    public bool ShowsProgress { get; init; }

    /// <summary>Shows a file to whoever asked, and says whether it could; only <c>--open</c> asks for it.</summary>
    public Func<string, bool> Open { get; init; } = ReportInBrowser.WithTheSystem;

    /// <summary>The process's own streams: UTF-8 and line feeds on every system, so that a redirected report has the same bytes everywhere.</summary>
    [SuppressMessage("Reliability", "CA2000", Justification = "the standard streams are the process's own and live as long as it")]
    public static Terminal OfProcess() => new(
        Console.OpenStandardInput,
        Writer(Console.OpenStandardOutput()),
        Writer(Console.OpenStandardError()),
        AllowsColour(Console.IsOutputRedirected, Environment.GetEnvironmentVariable))
    {
        ShowsProgress = !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb",
    };

    /// <summary>Colours only where a person looks, and never against <c>NO_COLOR</c> (https://no-color.org).</summary>
    public static bool AllowsColour(bool isRedirected, Func<string, string?> variable) =>
        !isRedirected && string.IsNullOrEmpty(variable("NO_COLOR")) && variable("TERM") != "dumb";

    private static StreamWriter Writer(Stream stream) => new(stream) { NewLine = "\n", AutoFlush = true };
}
