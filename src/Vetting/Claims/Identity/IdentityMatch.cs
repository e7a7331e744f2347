using System.Collections.Immutable;

namespace Vetting.Claims.Identity;

/// <summary>What a text was judged to name, and why.</summary>
internal sealed record IdentityMatch
{
    public required string Text { get; init; }

    public required Judgement Judgement { get; init; }

    /// <summary>The unit it names; for an unsure judgement the only one it can mean; for a service the service's own entry.</summary>
    public Unit? Unit { get; init; }

    /// <summary>The units that it can mean, in the order of their names; for an unsure judgement all that come into question.</summary>
    public ImmutableArray<Unit> Candidates { get; init; } = [];

    public ImmutableArray<Feature> Features { get; init; } = [];

    /// <summary>What to ask, so that the judgement can be made; <see langword="null"/> where nothing is open.</summary>
    public string? Ask { get; init; }

    /// <summary>The decision that was followed, or that others contradict.</summary>
    public ImmutableArray<IdentityDecision> Decisions { get; init; } = [];

    /// <summary>Whether the text settles which unit is meant, so that what is known of the unit is known of the recipient.</summary>
    public bool Resolves => Unit is not null && Judgement is (Judgement.Positive or Judgement.Service);
}
