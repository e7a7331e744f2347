using System.Collections.Immutable;

namespace Vetting.Orleans.Screenings;

/// <summary>How a screening stands.</summary>
/// <param name="Screening">Its id: the same request on the same files has the same.</param>
/// <param name="State">How far it is.</param>
/// <param name="Input">The file that is screened.</param>
/// <param name="Registry">The registry files and folders.</param>
/// <param name="Output">The file that the findings go to.</param>
/// <param name="RulesVersion">The version of the rules in the watch by which it is screened, from its beginning to its end.</param>
/// <param name="StartedBy">The name of the key that it was asked for with.</param>
/// <param name="StartedOn">When.</param>
/// <param name="Parts">Into how many parts the input was cut.</param>
/// <param name="PartsDone">How many of them are screened.</param>
/// <param name="Records">How many records were read.</param>
/// <param name="WithFindings">How many packages have a finding, or could not be evaluated.</param>
/// <param name="Clear">How many packages were asked about and have no finding.</param>
/// <param name="SetAside">How many records could not be used.</param>
/// <param name="Findings">How many findings there are.</param>
/// <param name="FindingsSha256">The hash over what is said of all packages in their order, the same as <c>vetting screen</c> gives; <see langword="null"/> until it is finished.</param>
/// <param name="Problem">Why it failed; <see langword="null"/> where it did not.</param>
public sealed record ScreeningStanding(
    string Screening,
    ScreeningState State,
    string Input,
    ImmutableArray<string> Registry,
    string Output,
    long RulesVersion,
    string StartedBy,
    DateTimeOffset StartedOn,
    int Parts,
    int PartsDone,
    long Records,
    long WithFindings,
    long Clear,
    long SetAside,
    long Findings,
    string? FindingsSha256,
    string? Problem);
