using Vetting.Harness;

namespace Vetting.Cli.Commands;

/// <summary>What <c>vetting test</c> was asked to do.</summary>
internal sealed record TestRequest(IReadOnlyList<string> Paths, CaseFilter Filter, string Format, string? Output);
