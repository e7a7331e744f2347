namespace Vetting.Harness;

/// <summary>Something that is wrong, or that somebody should know, of rules as they are written.</summary>
/// <remarks>Immutable; may be shared between threads.</remarks>
public sealed class AnalysisFinding
{
    internal AnalysisFinding(AnalysisKind kind, string rule, string what, string bound, string? row = null) =>
        (Kind, Rule, What, Bound, Row) = (kind, rule, what, bound, row);

    /// <summary>Gets what kind of thing it is.</summary>
    public AnalysisKind Kind { get; }

    /// <summary>Gets the rule; empty where it is about none.</summary>
    public string Rule { get; }

    /// <summary>Gets what was found, in words.</summary>
    public string What { get; }

    /// <summary>Gets within which bound it was searched for.</summary>
    public string Bound { get; }

    /// <summary>Gets a case that shows it, as a row of <c>cases.csv</c>, or <see langword="null"/> where there is none to write.</summary>
    public string? Row { get; }

    /// <summary>Gets whether the rule cannot mean what it says, rather than something worth knowing.</summary>
    public bool IsDefect => Kind is AnalysisKind.NeverTrue or AnalysisKind.AlwaysTrue or AnalysisKind.NeverDecides or AnalysisKind.PeriodOverlap;
}
