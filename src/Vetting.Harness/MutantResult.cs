namespace Vetting.Harness;

/// <summary>A rule changed in one place, and whether its cases noticed.</summary>
/// <remarks>Immutable; may be shared between threads.</remarks>
public sealed class MutantResult
{
    internal MutantResult(string set, string rule, string change, MutantVerdict verdict, string? because, string? row = null) =>
        (Set, Rule, Change, Verdict, Because, Row) = (set, rule, change, verdict, because, row);

    /// <summary>Gets the rule set.</summary>
    public string Set { get; }

    /// <summary>Gets the rule, with <c>/variant</c> where it has one.</summary>
    public string Rule { get; }

    /// <summary>Gets the change, as a sentence says it after "if".</summary>
    public string Change { get; }

    /// <summary>Gets what became of it.</summary>
    public MutantVerdict Verdict { get; }

    /// <summary>Gets the case that noticed, or why the change is equivalent or invalid; <see langword="null"/> where it survived.</summary>
    public string? Because { get; }

    /// <summary>Gets a case that would notice a change that survived, as a row of <c>cases.csv</c>; <see langword="null"/> where none was asked for or found.</summary>
    public string? Row { get; }

    /// <summary>Returns the result as a sentence.</summary>
    /// <returns>The sentence, the same in every culture.</returns>
    public override string ToString() => Verdict switch
    {
        MutantVerdict.Survived => $"if {Change}, no case would notice",
        MutantVerdict.Killed => $"if {Change}: {Because} notices",
        _ => $"if {Change}: {Because}",
    };
}
