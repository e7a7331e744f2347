using System.Collections.Immutable;

namespace Vetting.Cli.Commands;

/// <summary>What <c>vetting check</c> was asked to do.</summary>
/// <param name="Paths">The packages.</param>
/// <param name="Checking">By what.</param>
/// <param name="Json">Whether the report is written as JSON.</param>
/// <param name="Output">A file for the report.</param>
/// <param name="Against">A second cut-off to hold the check against.</param>
/// <param name="Expiring">How many days ahead waivers that end are listed.</param>
/// <param name="Receipt">A file for the receipt.</param>
/// <param name="Sign">A file with the key that signs the receipt.</param>
/// <param name="FailOn">The least that makes the exit code other than 0.</param>
internal sealed record CheckRequest(
    ImmutableArray<string> Paths,
    CheckingRequest Checking,
    bool Json,
    string? Output,
    Against? Against,
    int? Expiring,
    string? Receipt,
    string? Sign,
    FailOn FailOn);
