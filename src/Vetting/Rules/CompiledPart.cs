using Vetting.Rules.Language;

namespace Vetting.Rules;

/// <summary>A part of a compiled rule.</summary>
/// <param name="Name">As in the file.</param>
/// <param name="Role">What the part does to the outcome when it is false.</param>
/// <param name="Source">The text as written and its place.</param>
/// <param name="Term">The meaning, local parameters written out.</param>
internal sealed record CompiledPart(string Name, PartRole Role, ExpressionText Source, Term Term);
