using System.Collections.Immutable;

namespace Vetting.Rules.Explaining;

/// <summary>A question about the value of one fact, such as whether it is <c>"torture"</c>.</summary>
/// <param name="Path">Names the fact as seen from its owner.</param>
/// <param name="Type">The type of the value.</param>
/// <param name="Constants">The values that the question names.</param>
/// <param name="Holds">The answer for a value.</param>
internal sealed record ValueTest(string Path, Type Type, ImmutableArray<object> Constants, Func<object, bool> Holds);
