using System.Collections.Immutable;

namespace Vetting.Cli.Commands;

/// <summary>What <c>vetting explain</c> was asked to do.</summary>
/// <param name="Paths">The packages.</param>
/// <param name="Rule">A rule's id; <see langword="null"/> for every rule that found something.</param>
/// <param name="Subject">A place in the package; <see langword="null"/> for every one.</param>
/// <param name="TriesActs">Whether acts that would clear a finding are tried out.</param>
/// <param name="Act">The id of the act to apply; <see langword="null"/> for none.</param>
/// <param name="Checking">By what.</param>
/// <param name="Json">Whether it is written as JSON.</param>
/// <param name="Output">A file for it.</param>
internal sealed record ExplainRequest(
    ImmutableArray<string> Paths, string? Rule, string? Subject, bool TriesActs, string? Act, CheckingRequest Checking, bool Json, string? Output);
