using System.Collections.Immutable;

namespace Vetting.Cli.Commands;

/// <summary>What <c>vetting import training-report</c> was asked to do.</summary>
internal sealed record ImportTrainingRequest(string File, string? Country, string? Totals, string? Output, bool MadeUp, bool Vet, ImmutableArray<string> Registry);
