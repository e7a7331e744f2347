namespace Vetting.Rules;

/// <summary>A name for an expression, usable in the later local parameters and the parts of its rule.</summary>
/// <param name="Name">The name that expressions use.</param>
/// <param name="Expression">The text and its place.</param>
internal sealed record LocalParameter(string Name, ExpressionText Expression);
