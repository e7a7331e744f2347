using System.Collections.Immutable;

namespace Vetting.Findings.Explained;

/// <summary>One step of the tree that explains a part of a rule: a sub-expression with its value.</summary>
/// <remarks>Immutable; may be shared between threads.</remarks>
public sealed class ExplanationStep
{
    internal ExplanationStep(string text, string value, string? about, ImmutableArray<FactOnRecord> facts, ImmutableArray<ExplanationStep> steps) =>
        (Text, Value, About, Facts, Steps) = (text, value, about, facts, steps);

    /// <summary>Gets the sub-expression, as rules write it.</summary>
    public string Text { get; }

    /// <summary>Gets its value: <c>true</c>, <c>false</c> or <c>unknown</c>.</summary>
    public string Value { get; }

    /// <summary>Gets the element of a list that the step is about, for people, or <see langword="null"/>.</summary>
    public string? About { get; }

    /// <summary>Gets the facts that this step itself read, each with the claims and sources behind it.</summary>
    public ImmutableArray<FactOnRecord> Facts { get; }

    /// <summary>Gets the steps that it is made of.</summary>
    public ImmutableArray<ExplanationStep> Steps { get; }
}
