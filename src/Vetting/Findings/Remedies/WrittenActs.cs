using System.Collections.Immutable;
using NodaTime;
using Vetting.Findings.Missing;
using Vetting.Reading;
using Vetting.Reading.Editing;
using Vetting.Rules;
using Vetting.Rules.Files;

namespace Vetting.Findings.Remedies;

/// <summary>Acts that put something on file or change what a line gives: the first way of writing the fact that does clear the finding.</summary>
internal sealed class WrittenActs(ActContext context, RemedyText remedy)
{
    private int _trials;

    public Act? First()
    {
        IEnumerable<LocalDate?> days = context.Days.Possible.IsEmpty ? [null] : context.Days.Possible.Select(day => (LocalDate?)day);
        return days.SelectMany(day => Ways(day).Select(edits => (day, edits)))
            .TakeWhile(_ => _trials < ActSearch.MostTrials)
            .Select(way => Try(way.edits, way.day))
            .FirstOrDefault(act => act is not null);
    }

    private Act? Try(ImmutableArray<ProposalEdit> edits, LocalDate? day)
    {
        if (After(edits) is not { } after)
        {
            return null;
        }

        if (context.Trial.Clears(after))
        {
            return Act(edits, day, after.Outcome, remedy.Action);
        }

        return IsAnOfficials ? Completed(edits, after, day).FirstOrDefault() : null;
    }

    /// <summary>
    /// A determination may still wait for a decision of the same official; whoever can determine can decide. A decision that
    /// would clear the finding by itself is another act, and no part of this one.
    /// </summary>
    private IEnumerable<Act> Completed(ImmutableArray<ProposalEdit> edits, Answer after, LocalDate? day) =>
        from set in after.Questions.Sets
            .Where(set => Outcomes.Passes(set.Then) && set.Answers.All(answer => answer.Facts.All(fact => fact.IsJudgement)) && !ClearsByItself(set))
            .Take(4)
        from more in Decisions([.. set.Answers.SelectMany(answer => answer.Facts).Select(fact => fact.WriteTo).OfType<AnswerPlace>().Distinct()], day)
        let then = After([.. edits, .. more])
        where then is not null && context.Trial.Clears(then)
        select Act([.. edits, .. more], day, then.Outcome, $"{remedy.Action}; and record the decision: {Decided(set)}");

    private bool ClearsByItself(AnswerSet set)
    {
        var given = Given(set).ToHashSet(StringComparer.Ordinal);
        return context.Answer.Questions.Sets.Any(alone => Outcomes.Passes(alone.Then) && Given(alone).All(given.Contains));
    }

    private static IEnumerable<string> Given(AnswerSet set) => set.Answers.SelectMany(answer => answer.Facts.Select(fact => $"{answer.Answer} {fact.Key}"));

    private static string Decided(AnswerSet set) => string.Join("; ", set.Answers.SelectMany(answer =>
        answer.Facts.Select(fact => $"{fact.Question} {(answer.Answer ? "yes" : "no")}")));

    private IEnumerable<ImmutableArray<ProposalEdit>> Decisions(ImmutableArray<AnswerPlace> places, LocalDate? day)
    {
        IEnumerable<ImmutableArray<ProposalEdit>> ways = [[]];
        foreach (var at in places.Where(ActScope.Allows))
        {
            ways = ways.SelectMany(way => Records(at, Draft(day, 0)).Select(record => way.Add(new ProposalEdit(at, record))));
        }

        return ways.Where(way => !way.IsEmpty);
    }

    private IEnumerable<ImmutableArray<ProposalEdit>> Ways(LocalDate? day) => remedy.Kind switch
    {
        RemedyKind.Waiver => Records(InLine("waivers/-"), Draft(day, 0)).Select(record => (ImmutableArray<ProposalEdit>)[new ProposalEdit(InLine("waivers/-"), record)]),
        RemedyKind.Exception => Records(InLine("emergency"), Draft(day, 0)).Select(record => (ImmutableArray<ProposalEdit>)[new ProposalEdit(InLine("emergency"), record)]),
        RemedyKind.ReVet => Vettings(day).Concat(Facts(day)),
        RemedyKind.ChangeContent => Content(day),
        _ => Facts(day),
    };

    /// <summary>A vetting yet to come is a record of its own: the earlier ones stay as they are.</summary>
    private IEnumerable<ImmutableArray<ProposalEdit>> Vettings(LocalDate? day)
    {
        var at = new AnswerPlace("registry", null, "/vettings/-");
        ImmutableArray<DraftContext> drafts = [Draft(day, 0), Draft(day, 0) with { Person = null }];
        return drafts.Where(draft => draft.Unit is not null)
            .SelectMany(draft => Records(at, draft))
            .Select(record => (ImmutableArray<ProposalEdit>)[new ProposalEdit(at, record)]);
    }

    private IEnumerable<ImmutableArray<ProposalEdit>> Facts(LocalDate? day)
    {
        if (context.Answer.Deciding is not { Text.Version.Rule: { } rule, Explanation: { } explanation })
        {
            return [];
        }

        var targets = FactTargets.Of(remedy.Clears, rule, explanation);
        var offending = FactTargets.Offending(explanation);
        var writes = targets.Select((target, index) => FactWrites.Of(target.Owner, target.Fact, offending, Draft(day, index)).ToImmutableArray()).ToImmutableArray();
        var alike = writes.IsEmpty ? 0 : writes.Min(its => its.Length);

        // One way of writing for every element that stands in the way: the same act for each of them.
        return Enumerable.Range(0, alike).Select(way => (ImmutableArray<ProposalEdit>)[.. writes.SelectMany(its => its[way]).Distinct()]);
    }

    /// <summary>What a line gives stands in several lists, so that a change of one may have to be carried through in the others.</summary>
    private IEnumerable<ImmutableArray<ProposalEdit>> Content(LocalDate? day)
    {
        ImmutableArray<ProposalEdit> noEvents = [new(InLine("events"), EditValue.NoItems)];
        ImmutableArray<ProposalEdit> noItems = [new(InLine("items"), EditValue.NoItems)];
        ImmutableArray<ImmutableArray<ProposalEdit>> facts = [.. Facts(day)];
        return facts.Concat(facts.SelectMany(edits => (ImmutableArray<ProposalEdit>[])[[.. edits, .. noEvents], [.. edits, .. noItems], [.. edits, .. noEvents, .. noItems]]));
    }

    private static IEnumerable<EditValue> Records(AnswerPlace at, DraftContext draft) => FormatMembers.Of(at) switch
    {
        (_, { } item) => RecordDrafts.Of(item, draft),
        ({ } member, null) => RecordDrafts.Of(Nullable.GetUnderlyingType(member.PropertyType) ?? member.PropertyType, draft),
        null => [],
    };

    private Answer? After(ImmutableArray<ProposalEdit> edits)
    {
        _trials++;
        return context.Trial.After(edits);
    }

    private bool IsAnOfficials => remedy.Kind is RemedyKind.DeterminationAndReport or RemedyKind.Decision or RemedyKind.Exception;

    private AnswerPlace InLine(string member) => new("package", context.File, $"{context.LinePointer}/{member}");

    private DraftContext Draft(LocalDate? day, int index) =>
        new(FormattableString.Invariant($"what-if-{index}"), day, context.Days.Last, context.Facts?.Unit?.Id, context.Recipient?.Commander, context.Proposal.Package.Country, context.Numbers);

    private Act Act(ImmutableArray<ProposalEdit> edits, LocalDate? day, Outcome then, string action) =>
        new($"{Spelling.Of(remedy.Kind)}:{remedy.Clears}", Spelling.Of(remedy.Kind), remedy.By, action, day, then, edits);
}
