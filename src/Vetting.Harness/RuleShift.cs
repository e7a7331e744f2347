namespace Vetting.Harness;

/// <summary>Whether the new version of a rule is broken where the old one is not, or the other way round.</summary>
/// <remarks>Immutable; may be shared between threads.</remarks>
public sealed class RuleShift
{
    internal RuleShift(string rule, string? widerAt, string? narrowerAt, string bound) =>
        (Rule, WiderAt, NarrowerAt, Bound) = (rule, widerAt, narrowerAt, bound);

    /// <summary>Gets the rule, with <c>/variant</c> where it has one.</summary>
    public string Rule { get; }

    /// <summary>Gets a package and subject that only the new version finds broken, or <see langword="null"/> where none was found.</summary>
    public string? WiderAt { get; }

    /// <summary>Gets a package and subject that only the old version finds broken, or <see langword="null"/> where none was found.</summary>
    public string? NarrowerAt { get; }

    /// <summary>Gets how severe a finding was and now is, such as <c>Bar, now Note</c>, or <see langword="null"/> where it is as severe as it was.</summary>
    public string? Severity { get; internal init; }

    /// <summary>Gets what was searched.</summary>
    public string Bound { get; }

    /// <summary>Gets the shift in a word: <c>wider</c>, <c>narrower</c>, <c>neither</c> (each is broken where the other is not) or <c>no difference found</c>.</summary>
    public string Word => (WiderAt, NarrowerAt) switch
    {
        ({ }, { }) => "neither",
        ({ }, null) => "wider",
        (null, { }) => "narrower",
        _ => "no difference found",
    };
}
