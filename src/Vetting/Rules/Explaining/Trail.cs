using System.Collections.Immutable;
using Vetting.Logic;

namespace Vetting.Rules.Explaining;

/// <summary>What was looked at on the way to one truth.</summary>
internal sealed class Trail
{
    private readonly List<FactRead> _facts = [];
    private readonly List<FactRead> _missing = [];
    private readonly List<ExplainedTerm> _children = [];

    public ImmutableArray<FactRead> Facts => [.. _facts];

    public ImmutableArray<ExplainedTerm> Children => [.. _children];

    /// <summary>
    /// The facts that were looked at and are unknown; where all are known, those that are not exact. None, where nothing about
    /// the subject is missing but a value of the law.
    /// </summary>
    public ImmutableArray<FactRead> Missing => _missing.Count > 0 ? [.. _missing] : [.. _facts.Where(fact => !IsExact(fact.Value))];

    public void Add(FactRead fact)
    {
        _facts.Add(fact);
        if (fact.Value is null)
        {
            _missing.Add(fact);
        }
    }

    public void Add(ExplainedTerm child) => _children.Add(child);

    private static bool IsExact(object? value) => value switch
    {
        DateRange day => day.IsExact,
        IFactList list => list.IsClosed && list.CertainCount == list.Count,
        _ => true,
    };
}
