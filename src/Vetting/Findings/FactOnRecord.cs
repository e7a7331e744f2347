using System.Collections.Immutable;

namespace Vetting.Findings;

/// <summary>A fact that a rule read, its value, and the claims it rests on.</summary>
/// <remarks>Immutable; may be shared between threads.</remarks>
public sealed class FactOnRecord
{
    internal FactOnRecord(string fact, string meaning, string value, ImmutableArray<ClaimCited> claims) =>
        (Fact, Meaning, Value, Claims) = (fact, meaning, value, claims);

    /// <summary>Gets what was read, such as <c>the incident "…": RecordFallsShort</c>.</summary>
    public string Fact { get; }

    /// <summary>Gets what the fact means, in the words of the catalogue of facts.</summary>
    public string Meaning { get; }

    /// <summary>Gets the value, or <c>unknown</c>.</summary>
    public string Value { get; }

    /// <summary>Gets the statements behind it; empty where nothing states it.</summary>
    public ImmutableArray<ClaimCited> Claims { get; }
}
