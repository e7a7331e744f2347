using System.Collections.Immutable;
using Vetting.Findings;
using Vetting.Findings.Exposures;
using Vetting.Logic;
using Vetting.Reading;

namespace Vetting.Harness.Comparing;

/// <summary>Asks two versions of the rules about the same packages, and says what differs and what alone makes the difference.</summary>
internal sealed class Comparison(RuleSuite old, RuleSuite @new, AsOf oldAsOf, AsOf newAsOf, CancellationToken cancellation)
{
    public const string NoRule = "no rule";

    public DiffRun Run(ImmutableArray<CorpusPackage> corpus)
    {
        var compared = new (int Answers, ImmutableArray<OutcomeChange> Changes, ImmutableArray<(SubjectDisposition Old, SubjectDisposition New)> Recipients)[corpus.Length];
        var done = new bool[corpus.Length];
        Parallel.For(0, corpus.Length, (i, loop) =>
        {
            if (cancellation.IsCancellationRequested)
            {
                loop.Stop();
                return;
            }

            (compared[i], done[i]) = (Compare(corpus[i]), true);
        });
        compared = [.. compared.Where((_, i) => done[i])];
        ImmutableArray<CorpusPackage> asked = [.. corpus.Where((_, i) => done[i])];
        return new DiffRun
        {
            Packages = compared.Length,
            IsComplete = !cancellation.IsCancellationRequested,
            Answers = compared.Sum(its => its.Answers),
            Changes = [.. compared.SelectMany(its => its.Changes)],
            Moved = Moved(compared.SelectMany(its => its.Recipients)),
            Tables = TableChanges.Of(old.Rules, @new.Rules),
            Rules = cancellation.IsCancellationRequested ? [] : new Shifts(old, @new, oldAsOf, newAsOf, cancellation).Of(asked),
        };
    }

    /// <summary>The outcome, with its severity where that is what differs.</summary>
    private static string Word(Answer? answer, Answer? other) =>
        answer is null ? NoRule
        : Severities.Differ(answer, other) ? $"{Spelling.Of(answer.Outcome)}, {Spelling.Of(answer.Provision.Latest.Properties.Severity)}"
        : Spelling.Of(answer.Outcome);

    private static ImmutableArray<MoneyMoved> Moved(IEnumerable<(SubjectDisposition Old, SubjectDisposition New)> recipients) =>
    [
        .. recipients.Where(its => its.Old.Disposition != its.New.Disposition)
            .SelectMany(its => its.New.Exposure.DefaultIfEmpty(new Exposure(string.Empty, 0, 0)), (its, money) => (From: its.Old.Disposition, To: its.New.Disposition, money))
            .GroupBy(its => (its.From, its.To, its.money.Currency))
            .OrderBy(same => same.Key.From).ThenBy(same => same.Key.To).ThenBy(same => same.Key.Currency, StringComparer.Ordinal)
            .Select(same => new MoneyMoved(same.Key.From, same.Key.To, same.Count(), same.Key.Currency, same.Sum(its => its.money.Low), same.Sum(its => its.money.High))),
    ];

    private (int Answers, ImmutableArray<OutcomeChange> Changes, ImmutableArray<(SubjectDisposition Old, SubjectDisposition New)> Recipients) Compare(CorpusPackage its)
    {
        var newRegistry = its.NewRegistry ?? its.Registry;
        var before = RuleAnswers.Of(old.Rules, its.Package, its.Registry, oldAsOf);
        var after = RuleAnswers.Of(@new.Rules, its.Package, newRegistry, newAsOf);
        var keys = before.Keys.Union(after.Keys).OrderBy(key => key.Subject, StringComparer.Ordinal).ThenBy(key => key.Rule, StringComparer.Ordinal).ToList();
        var causes = new Causes(old.Rules, @new.Rules, its, oldAsOf, newAsOf);
        var changes = keys.Select(key => (key, From: before.GetValueOrDefault(key), To: after.GetValueOrDefault(key)))
            .Where(change => Word(change.From, change.To) != Word(change.To, change.From))
            .Select(change => new OutcomeChange(
                its.Package.Id,
                change.key.Subject,
                FindingText.Name((change.To ?? change.From)!.Subject),
                change.key.Rule,
                Word(change.From, change.To),
                Word(change.To, change.From),
                causes.Of(change.key, change.From, change.To)))
            .ToImmutableArray();
        var oldReport = Reporting.Report(old.Rules, its.Package, its.Registry, oldAsOf, CancellationToken.None);
        var newReport = Reporting.Report(@new.Rules, its.Package, newRegistry, newAsOf, CancellationToken.None);
        return (keys.Count, changes, [.. oldReport.Recipients.Zip(newReport.Recipients)]);
    }
}
