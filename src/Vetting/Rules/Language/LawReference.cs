using Vetting.Reading;

namespace Vetting.Rules.Language;

/// <summary>A parameter of the law that a rule names, for the loader to check that it exists.</summary>
/// <param name="Name">The name as written.</param>
/// <param name="IsList">Whether the rule asks for a list (<c>law.Lists</c>), else for a number (<c>law.Number</c>).</param>
/// <param name="Place">Where the name stands.</param>
internal sealed record LawReference(string Name, bool IsList, Place Place);
