using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Vetting.Rules.Explaining;

/// <summary>The atoms of one explanation, each of them once however often the rule asks it.</summary>
internal sealed class AtomTable
{
    private readonly List<Atom> _atoms = [];
    private readonly Dictionary<(int Owner, string Question), List<Atom>> _known = [];

    public int Count => _atoms.Count;

    public ImmutableArray<Atom> All => [.. _atoms];

    public Atom Add(AtomKind kind, string requirement, ImmutableArray<FactRead> facts, object? element = null, ValueTest? test = null)
    {
        var owner = facts.IsEmpty ? 0 : RuntimeHelpers.GetHashCode(facts[0].Owner);
        if (!_known.TryGetValue((owner, requirement), out var alike))
        {
            _known[(owner, requirement)] = alike = [];
        }

        var atom = alike.Find(known => known.Kind == kind && ReferenceEquals(known.Element, element) && AreSame(known.Facts, facts));
        if (atom is null)
        {
            atom = new Atom(_atoms.Count, kind, requirement, facts, element) { Test = test };
            _atoms.Add(atom);
            alike.Add(atom);
        }

        return atom;
    }

    // Two objects may be equal and still be two, so facts are the same where their owners are the same object.
    private static bool AreSame(ImmutableArray<FactRead> some, ImmutableArray<FactRead> others) =>
        some.Length == others.Length
        && some.Zip(others).All(pair => ReferenceEquals(pair.First.Owner, pair.Second.Owner) && pair.First.Fact == pair.Second.Fact);
}
