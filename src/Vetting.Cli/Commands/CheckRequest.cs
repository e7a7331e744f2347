using System.Collections.Immutable;
using Vetting.Logic;

namespace Vetting.Cli.Commands;

/// <summary>What <c>vetting check</c> was asked to do.</summary>
internal sealed record CheckRequest(
    ImmutableArray<string> Paths,
    ImmutableArray<string> Registry,
    string? Rules,
    AsOf AsOf,
    bool Json,
    string? Output,
    FailOn FailOn);
