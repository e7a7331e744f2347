using System.Collections.Immutable;
using System.Reflection;
using Vetting.Facts;
using Vetting.Rules.Explaining;
using Vetting.Rules.Language;

namespace Vetting.Findings.Missing;

/// <summary>What is unknown and matters, in words, with whom to ask and where the answer is written.</summary>
internal static class MissingFacts
{
    /// <summary>The unknown facts that the answer to an atom follows from.</summary>
    public static ImmutableArray<MissingFact> Of(Atom atom) => [.. atom.Facts.DistinctBy(fact => (fact.Owner, fact.Fact.Name)).Select(fact => Of(atom, fact))];

    private static MissingFact Of(Atom atom, FactRead fact)
    {
        var information = fact.Fact.GetCustomAttribute<InformationAttribute>();
        var judgement = fact.Fact.GetCustomAttribute<JudgementAttribute>();
        var owner = fact.Owner as FactObject;
        var stated = judgement?.By ?? information?.By ?? Supplier.None;
        var by = stated == Supplier.None ? owner?.DecidedBy ?? Supplier.None : stated;
        var writeAs = FactMembers.Of(owner, fact.Fact);
        var element = atom.Kind == AtomKind.Membership ? atom.Element as FactObject : null;
        return new MissingFact
        {
            Fact = element is null ? fact.Path : fact.Path + "[]",
            Requirement = atom.Requirement,
            Subject = FactRecords.CalledOf(fact.Owner),
            Question = atom.Kind switch
            {
                AtomKind.FurtherMembers when ListTypes.ElementOf(fact.Fact.PropertyType) is not null => $"{FactRecords.MeaningOf(fact.Fact)}: is that all?",
                AtomKind.Membership when atom.Element is { } possible => $"does {FactRecords.CalledOf(possible)} belong here?",
                _ => FactRecords.MeaningOf(fact.Fact),
            },
            AskWho = Suppliers.InWords(by),
            IsJudgement = judgement is not null,
            WriteAs = writeAs,
            WriteTo = element?.RecordedAt is { } itself ? AnswerPlaces.Itself(itself)
                : writeAs is null ? null
                : AnswerPlaces.Of(writeAs, owner?.RecordedAt),
        };
    }
}
