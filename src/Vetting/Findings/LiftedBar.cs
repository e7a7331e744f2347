using System.Collections.Immutable;
using Vetting.Rules;

namespace Vetting.Findings;

/// <summary>Something that a rule would have forbidden and a statutory exception lifted. Always listed, also where all is clear.</summary>
/// <remarks>Immutable; may be shared between threads.</remarks>
public sealed class LiftedBar
{
    internal LiftedBar(string rule, string subject, string lifted, string by, Outcome outcome, ImmutableArray<ClaimCited> claims) =>
        (Rule, Subject, Lifted, By, Outcome, Claims) = (rule, subject, lifted, by, outcome, claims);

    /// <summary>Gets the rule's id, with its variant where it has one.</summary>
    public string Rule { get; }

    /// <summary>Gets the subject's place in the package, as a JSON Pointer.</summary>
    public string Subject { get; }

    /// <summary>Gets what was lifted, for people: an incident, or the whole subject.</summary>
    public string Lifted { get; }

    /// <summary>Gets the exception, as the rule writes it.</summary>
    public string By { get; }

    /// <summary>Gets what the rule answered nevertheless.</summary>
    public Outcome Outcome { get; }

    /// <summary>Gets the determination or other record that lifts it.</summary>
    public ImmutableArray<ClaimCited> Claims { get; }
}
