using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Vetting.Reading;

namespace Vetting.Harness.Cases;

/// <summary>One change of a starting point, such as <c>package lines[0].channel = "FMF"</c>.</summary>
/// <param name="At">Where it stands in the case table.</param>
/// <param name="OfRegistry">Whether it changes the registry, else the package.</param>
/// <param name="Path">The way to what is changed.</param>
/// <param name="Kind">What is done there.</param>
/// <param name="Value">The new value as JSON; none where the member is taken out.</param>
/// <param name="Text">The change as written.</param>
internal sealed record Change(Place At, bool OfRegistry, ImmutableArray<ChangeStep> Path, ChangeKind Kind, JsonNode? Value, string Text);
