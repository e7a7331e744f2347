namespace Vetting.Harness;

/// <summary>Something that no case shows of a rule.</summary>
/// <remarks>Immutable; may be shared between threads.</remarks>
public sealed class Gap
{
    internal Gap(string rule, string what, string? row, string? why = null) => (Rule, What, Row, Why) = (rule, what, row, why);

    /// <summary>Gets the rule.</summary>
    public string Rule { get; }

    /// <summary>Gets what is not shown, in words.</summary>
    public string What { get; }

    /// <summary>Gets a row to paste into <c>cases.csv</c> and to complete, or <see langword="null"/> where none can be written.</summary>
    public string? Row { get; }

    /// <summary>Gets why no case can show it, or <see langword="null"/> where one could.</summary>
    public string? Why { get; }
}
