using System.Collections.Immutable;
using Vetting.Harness;

namespace Vetting.Cli.Commands;

/// <summary>What <c>vetting test</c> was asked to do.</summary>
internal sealed record TestRequest
{
    /// <summary>Folders of rules, of an auditor, or of samples; none for the shipped rules.</summary>
    public required ImmutableArray<string> Paths { get; init; }

    /// <summary>The rules that samples and an auditor's packages are checked by; the shipped ones where it is left out.</summary>
    public string? Rules { get; init; }

    public required CaseFilter Filter { get; init; }

    public required string Format { get; init; }

    public bool WithMatrix { get; init; }

    /// <summary>Whether reports that differ are approved, once the difference has been shown.</summary>
    public bool Approve { get; init; }

    public string? Output { get; init; }
}
