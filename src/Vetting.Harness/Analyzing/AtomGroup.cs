using System.Collections.Immutable;

namespace Vetting.Harness.Analyzing;

/// <summary>Atoms that hang together because they ask about one thing: the states that it can be in, and what each atom answers in it.</summary>
/// <param name="Atoms">The atoms, as texts.</param>
/// <param name="States">One entry for each state: the answer of every atom, in their order.</param>
/// <param name="IsOneFact">Whether the thing is one plain fact, so that where one of the atoms is unknown all of them are.</param>
internal sealed record AtomGroup(ImmutableArray<string> Atoms, ImmutableArray<ImmutableArray<bool>> States, bool IsOneFact);
