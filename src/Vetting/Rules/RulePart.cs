namespace Vetting.Rules;

/// <summary>One limb of a provision: a name, what it does, and its expression.</summary>
/// <param name="Name">Unique within its file, such as <c>SL-01.when</c>.</param>
/// <param name="Role">What the part does to the outcome when it is false.</param>
/// <param name="Expression">The text and its place.</param>
internal sealed record RulePart(string Name, PartRole Role, ExpressionText Expression);
