using System.Collections.Immutable;

namespace Vetting.Cli.Commands;

/// <summary>What <c>vetting check</c> was asked to do.</summary>
/// <param name="Paths">The packages.</param>
/// <param name="Checking">By what.</param>
/// <param name="Format">How the report is written.</param>
/// <param name="OpenAsFail">Whether SARIF shows what is open as a failure, for consumers that drop every other kind.</param>
/// <param name="Output">A file for the report; for HTML and CSV also a folder.</param>
/// <param name="Opens">Whether the report is shown in a browser.</param>
/// <param name="Against">A second cut-off to hold the check against.</param>
/// <param name="Expiring">How many days ahead waivers that end are listed.</param>
/// <param name="Receipt">A file for the receipt.</param>
/// <param name="Sign">A file with the key that signs the receipt.</param>
/// <param name="FailOn">The least that makes the exit code other than 0.</param>
internal sealed record CheckRequest(
    ImmutableArray<string> Paths,
    CheckingRequest Checking,
    ReportFormat Format,
    bool OpenAsFail,
    string? Output,
    bool Opens,
    Against? Against,
    int? Expiring,
    string? Receipt,
    string? Sign,
    FailOn FailOn)
{
    /// <summary>The most packages that one file of HTML holds: beyond, browsers take long to open it and mail refuses it.</summary>
    public const int MostInOneFile = 200;

    /// <summary>Whether the output is a folder of files: one that is there, or a name that ends in a slash.</summary>
    public bool IsFolder => Format is ReportFormat.Html or ReportFormat.Csv && Output is { } path && (path.EndsWith('/') || path.EndsWith('\\') || Directory.Exists(path));
}
