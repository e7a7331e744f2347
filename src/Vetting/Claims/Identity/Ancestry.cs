using Vetting.Claims.Identity.Texts;

namespace Vetting.Claims.Identity;

/// <summary>What the registry says of the bodies above a unit, at any time, against those that a text names beside it.</summary>
internal sealed class Ancestry
{
    private readonly ILookup<string, Relation> _above;
    private readonly Dictionary<string, NamedUnit> _units;

    public Ancestry(IEnumerable<Relation> relations, IEnumerable<NamedUnit> units)
    {
        _above = relations.Where(relation => !relation.IsRetracted
                && relation.Kind is (RelationKind.Command or RelationKind.OperationalControl or RelationKind.Administrative or RelationKind.MemberOf))
            .ToLookup(relation => relation.Unit, StringComparer.Ordinal);
        _units = units.ToDictionary(unit => unit.Unit.Id, StringComparer.Ordinal);
    }

    /// <summary>The fit with what speaks of superiors: another superior of the same kind than those on record leaves it open.</summary>
    public UnitFit Checked(UnitFit fit, Chain text)
    {
        if (fit.Fit == Fit.Different || text.Others.IsEmpty || Above(fit.Unit.Id) is not { Count: > 0 } ancestors)
        {
            return fit;
        }

        foreach (var named in text.Others)
        {
            var sameKind = ancestors.Where(ancestor => IsSameKind(named, ancestor)).ToList();
            var matching = sameKind.Find(ancestor => ancestor.Names.Any(name => name.Chain is { } chain && Comparison.Rough(named, chain.Subject) >= Fit.Possible));
            if (matching is not null)
            {
                fit = With(fit, Speaks.For, named, matching.Unit.Name);
            }
            else if (sameKind.Count > 0)
            {
                fit = With(fit, Speaks.Against, named, string.Join(", ", sameKind.Select(ancestor => ancestor.Unit.Name).Order(StringComparer.Ordinal)));
            }
        }

        return fit;
    }

    public bool HasAbove(string unit) => _above.Contains(unit);

    /// <summary>The words of the names of the bodies above the unit.</summary>
    public IReadOnlySet<string> WordsAbove(string unit) =>
        Above(unit).SelectMany(ancestor => ancestor.Names).SelectMany(name => name.Words).ToHashSet(StringComparer.Ordinal);

    private static UnitFit With(UnitFit fit, Speaks speaks, Designation named, string record) => fit with
    {
        Fit = speaks == Speaks.Against ? (Fit)Math.Min((int)fit.Fit, (int)Fit.Possible) : fit.Fit,
        Features = [.. fit.Features, new Feature(FeatureField.Superior, speaks, fit.Unit.Name, named.Written, record)],
    };

    private static bool IsSameKind(Designation named, NamedUnit ancestor) =>
        ancestor.Principal.Chain is { } chain && named.Readings.Any(body => chain.Subject.Readings.Any(its => its.Types.Any(type => body.Types.Any(same => same.Name == type.Name))));

    private List<NamedUnit> Above(string unit)
    {
        HashSet<string> seen = new([unit], StringComparer.Ordinal);
        Queue<string> next = new([unit]);
        List<NamedUnit> above = [];
        while (next.TryDequeue(out var id))
        {
            foreach (var relation in _above[id].Where(relation => seen.Add(relation.Other)))
            {
                next.Enqueue(relation.Other);
                if (_units.TryGetValue(relation.Other, out var ancestor))
                {
                    above.Add(ancestor);
                }
            }
        }

        return above;
    }
}
