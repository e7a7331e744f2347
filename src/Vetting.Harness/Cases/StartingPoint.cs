using System.Text.Json.Nodes;

namespace Vetting.Harness.Cases;

/// <summary>What a case starts from: a package and what is known.</summary>
/// <param name="Name">The name that cases give.</param>
/// <param name="Package">The package as JSON.</param>
/// <param name="Registry">The registry as JSON; of a starting point without one, a registry that says nothing.</param>
/// <remarks>Never changed: a case works on a copy.</remarks>
internal sealed record StartingPoint(string Name, JsonObject Package, JsonObject Registry);
