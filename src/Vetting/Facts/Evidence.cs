using System.Collections.Immutable;
using Vetting.Reading;

namespace Vetting.Facts;

/// <summary>What a fact rests on: one statement of a package or registry, where it stands, and the sources behind it.</summary>
/// <param name="Id">The claim's id, or the JSON Pointer of a statement in the package.</param>
/// <param name="At">Where it is written.</param>
/// <param name="Says">The statement in words.</param>
/// <param name="Sources">The sources it cites; empty where it cites none.</param>
/// <param name="Status">How the claim stands, or <see langword="null"/> for a statement of the package.</param>
internal sealed record Evidence(string Id, Place At, string Says, ImmutableArray<Source> Sources, string? Status = null);
