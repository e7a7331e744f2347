using System.Collections.Immutable;
using System.Reflection;
using Vetting.Facts;
using Vetting.Rules.Explaining;

namespace Vetting.Findings;

/// <summary>What is unknown and matters, in words, with whom to ask and where the answer is written.</summary>
internal static class MissingFacts
{
    private static readonly (Supplier Flag, string Name)[] Names =
    [
        (Supplier.Post, "the post"),
        (Supplier.PartnerGovernment, "the partner government"),
        (Supplier.State, "the Department of State"),
        (Supplier.Defense, "the Department of Defense"),
        (Supplier.Unit, "the unit"),
        (Supplier.OpenSources, "open sources"),
        (Supplier.Proposer, "whoever proposes the package"),
        (Supplier.Auditor, "an auditor"),
    ];

    public static ImmutableArray<MissingFact> Of(RuleExplanation explanation) =>
    [
        .. explanation.Unknown.SelectMany(atom => atom.Facts.DefaultIfEmpty().OfType<FactRead>().Select(fact => (atom, fact)))
            .DistinctBy(pair => (pair.fact.Owner, pair.fact.Fact.Name, pair.atom.Element))
            .Select(pair => Missing(pair.atom, pair.fact)),
    ];

    public static string Who(Supplier by) =>
        string.Join(" or ", Names.Where(name => by.HasFlag(name.Flag)).Select(name => name.Name)) is { Length: > 0 } who ? who : "nobody in particular";

    private static MissingFact Missing(Atom atom, FactRead fact)
    {
        var information = fact.Fact.GetCustomAttribute<InformationAttribute>();
        var judgement = fact.Fact.GetCustomAttribute<JudgementAttribute>();
        var office = (fact.Owner as FactObject)?.DecidedBy ?? Supplier.None;
        var stated = judgement?.By ?? information?.By ?? Supplier.None;
        var by = stated == Supplier.None ? office : stated;
        var writeAs = (fact.Owner as FactObject)?.WrittenAt ?? information?.WrittenAs ?? judgement?.WrittenAs;
        var question = atom.Kind switch
        {
            AtomKind.FurtherMembers when Rules.Language.ListTypes.ElementOf(fact.Fact.PropertyType) is not null => $"{FactRecords.MeaningOf(fact.Fact)}: is that all?",
            AtomKind.Membership when atom.Element is { } element => $"does {FactRecords.CalledOf(element)} belong here?",
            _ => FactRecords.MeaningOf(fact.Fact),
        };
        return new MissingFact(atom.Requirement, FactRecords.CalledOf(fact.Owner), question, Who(by), judgement is not null, writeAs);
    }
}
