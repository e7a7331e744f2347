using System.Collections.Immutable;

namespace Vetting.Cli.Commands;

/// <summary>What <c>vetting registry match</c> was asked to do.</summary>
internal sealed record RegistryMatchRequest(ImmutableArray<string> Texts, string? Country, bool Json);
