using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Vetting.Claims;
using Vetting.Claims.Identity;
using Vetting.Findings;
using Vetting.Rules;

namespace Vetting.Import.TrainingReports.Audits;

/// <summary>One page of what vetting the records of training comes to: money by disposition, channel and year, and what would settle it.</summary>
internal sealed class AuditPage(ImportResult import, ImmutableArray<Reconciled> reconciled, ImmutableArray<AuditedLine> lines, Registry registry)
{
    private const int MostPapers = 3;
    private const int MostQuestions = 12;
    private const int MostNamed = 40;
    private const int MostSources = 10;

    private static readonly Disposition[] Dispositions = [Disposition.Barred, Disposition.Error, Disposition.Held, Disposition.Warned, Disposition.Clear];

    private readonly StringBuilder _text = new();

    public static string Write(ImportResult import, ImmutableArray<Reconciled> reconciled, ImmutableArray<AuditedLine> lines, Registry registry) =>
        new AuditPage(import, reconciled, lines, registry).Write();

    private string Write()
    {
        var years = lines.Select(line => line.FiscalYear).Distinct().Order().ToList();
        Line($"# What the records of training come to{(lines.Any(line => line.Package.Content.MadeUp == true) ? " (made up)" : string.Empty)}");
        Line();
        Line($"{Number(lines.Length)} activities for {string.Join(", ", lines.Select(line => line.Package.Content.Country).Distinct(StringComparer.Ordinal))} of fiscal years {(years.Count == 0 ? "none" : $"{Plain(years[0])} to {Plain(years[^1])}")}, USD {Money(Sum(lines))}, vetted with every shipped rule against {Number(registry.Units.Length)} units on record: by what was known on each activity's day, and by all that is known now.");
        Line("It flags, and decides nothing. The record supports what it says here; it never says that a unit did anything. These are costs of training only.");
        Line();
        ByDisposition();
        Named();
        Facts();
        Grouped("By channel", "channel", line => line.Package.Channel);
        Grouped("By fiscal year of the money", "year", line => Plain(line.FiscalYear));
        Rules();
        Units();
        Rows();
        Credits();
        return _text.ToString();
    }

    private void ByDisposition()
    {
        Line("## Dispositions");
        Line();
        Line(MarkdownTable.Of(
            ["disposition", "known then: activities", "USD", "known now: activities", "USD"],
            Dispositions.Select(its => (IReadOnlyList<string>)
            [
                its.ToString().ToLowerInvariant(),
                Count(lines.Where(line => line.Then.Disposition == its)), Dollars(lines.Where(line => line.Then.Disposition == its)),
                Count(lines.Where(line => line.Now.Disposition == its)), Dollars(lines.Where(line => line.Now.Disposition == its)),
            ])));
        var changed = lines.Where(line => line.Then.Disposition != line.Now.Disposition || !line.Then.Answers.ToHashSet().SetEquals(line.Now.Answers)).ToList();
        Line($"What became known since changes what is said of {Number(changed.Count)} activities (USD {Money(Sum(changed))}).");
        Line();
    }

    private void Named()
    {
        Line("## How much cannot be vetted because no unit is named");
        Line();
        (Judgement Judgement, string Words)[] words =
        [
            (Judgement.None, "nothing is named"), (Judgement.Service, "a whole service, and no unit of it"), (Judgement.Negative, "something that is not on record"),
            (Judgement.Unsure, "something that a person has to tell"), (Judgement.Positive, "a unit on record"),
        ];
        Line(MarkdownTable.Of(
            ["what the recipient names", "activities", "share", "USD", "share"],
            words.Select(its => (lines: lines.Where(line => line.Judgement == its.Judgement).ToList(), its.Words)).Select(its => (IReadOnlyList<string>)
                [its.Words, Count(its.lines), Share(its.lines.Count, lines.Length), Dollars(its.lines), Share(Sum(its.lines), Sum(lines))])));
        var unnamed = lines.Where(line => line.Judgement is Judgement.None or Judgement.Service).ToList();
        Line($"No unit is named for {Number(unnamed.Count)} activities and USD {Money(Sum(unnamed))}: {Share(Sum(unnamed), Sum(lines))} of the money. No rule can clear them, whatever else becomes known.");
        Line();
    }

    private void Facts()
    {
        Line("## Which answers would settle the most money");
        Line();
        var without = lines.Where(line => line.Now.LacksText).ToList();
        Line("Money that waits for an answer, and money that waits for nothing else. Most of it waits for several at once.");
        Line($"For {Number(without.Count)} activities (USD {Money(Sum(without))}) a rule that bars or holds has no text encoded for their days: for them no answer is enough.");
        Line();
        var asked = lines.SelectMany(line => line.Now.Missing, (line, missing) => (line, missing)).GroupBy(pair => pair.missing with { Paper = null })
            .Select(same => (same.Key, Lines: same.Select(pair => pair.line).Distinct(ReferenceEqualityComparer.Instance).Cast<AuditedLine>().ToList(), Asked: Asked(same.Key, [.. same.Select(pair => pair.missing.Paper).OfType<string>()])))
            .OrderByDescending(its => Sum(its.Lines)).ThenBy(its => its.Asked, StringComparer.Ordinal).ToList();
        Line(MarkdownTable.Of(
            ["answer", "whom to ask", "activities", "USD", "USD, nothing else"],
            asked.Take(MostQuestions).Select(its => (IReadOnlyList<string>)
                [
                    its.Asked, its.Key.AskWho, Count(its.Lines), Dollars(its.Lines),
                    Dollars(its.Lines.Where(line => line.Now is { Missing: [_], HoldsAnyway: false })),
                ])));
        if (asked.Count > MostQuestions)
        {
            Line($"{Number(asked.Count - MostQuestions)} further answers are asked for; `vetting check` on the packages lists them.");
            Line();
        }
    }

    /// <summary>Of several papers the same is asked; which, tells one such question from another.</summary>
    private static string Asked(MissingAnswer answer, IEnumerable<string> ofPapers)
    {
        var papers = ofPapers.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var shown = papers.Count > MostPapers
            ? FormattableString.Invariant($"{string.Join("; ", papers.Take(MostPapers))}; {papers.Count - MostPapers} more")
            : string.Join("; ", papers);
        return $"{(answer.IsJudgement ? "a decision: " : string.Empty)}{answer.Question}{(papers.Count == 0 ? string.Empty : $" (of {shown})")}";
    }

    private void Grouped(string title, string column, Func<AuditedLine, string> key)
    {
        Line($"## {title}");
        Line();
        Line("Known now; in brackets, where it differs, known then.");
        Line();
        Line(MarkdownTable.Of(
            [column, "activities", "USD", "no unit named, USD", .. Dispositions.Select(its => $"{its.ToString().ToLowerInvariant()}, USD")],
            lines.GroupBy(key, StringComparer.Ordinal).OrderBy(same => same.Key, StringComparer.Ordinal).Select(same => (IReadOnlyList<string>)
            [
                same.Key, Count(same), Dollars(same), Dollars(same.Where(line => line.Judgement is Judgement.None or Judgement.Service)),
                .. Dispositions.Select(its => (Now: Dollars(same.Where(line => line.Now.Disposition == its)), Then: Dollars(same.Where(line => line.Then.Disposition == its))))
                    .Select(its => its.Now == its.Then ? its.Now : $"{its.Now} ({its.Then})"),
            ])));
    }

    private void Rules()
    {
        Line("## What the rules say");
        Line();
        Line("Activities for which a rule finds a violation, waits for a person's decision, or cannot answer; known now. A rule is clear or does not apply for the others.");
        Line();
        Outcome[] outcomes = [Outcome.Violation, Outcome.NeedsJudgement, Outcome.Indeterminate, Outcome.Error];
        Line(MarkdownTable.Of(
            ["rule", "violation", "USD", "needs judgement", "USD", "indeterminate", "USD", "error"],
            lines.SelectMany(line => line.Now.Answers, (line, answer) => (line, answer)).GroupBy(pair => pair.answer.Rule, StringComparer.Ordinal)
                .OrderBy(same => same.Key, StringComparer.Ordinal).Select(same => (IReadOnlyList<string>)
                [
                    same.Key,
                    .. outcomes.Select(outcome => same.Where(pair => pair.answer.Outcome == outcome).Select(pair => pair.line).ToList())
                        .SelectMany(its => new[] { Count(its), Dollars(its) }).SkipLast(1),
                ])));
    }

    private void Units()
    {
        var named = lines.Where(line => line.Judgement == Judgement.Positive).OrderBy(line => line.FiscalYear).ThenBy(RowOf).ToList();
        Line("## The activities that name a unit on record");
        Line();
        if (named.Count > 0)
        {
            Line($"{Number(named.Count)} of {Number(lines.Length)}, USD {Money(Sum(named))}; the last is of fiscal year {Plain(named[^1].FiscalYear)}.");
            Line();
        }

        Line(MarkdownTable.Of(
            ["unit", "as written", "year", "channel", "row", "USD", "now"],
            named.Take(MostNamed).Select(line => (IReadOnlyList<string>)
            [
                string.Join("; ", line.Named.Select(match => match.Unit?.Name)), string.Join("; ", line.Named.Select(match => match.Text)), Plain(line.FiscalYear),
                line.Package.Channel, Plain(RowOf(line)), line.Line.Amount is null ? "not stated" : Dollars([line]), line.Now.Disposition.ToString().ToLowerInvariant(),
            ])));
        if (named.Count > MostNamed)
        {
            Line($"and {Number(named.Count - MostNamed)} more.");
            Line();
        }
    }

    private void Rows()
    {
        Line("## The records");
        Line();
        Line($"- {Number(import.Table.Rows.Length)} rows are {Number(import.Lines)} activities in {Number(import.Packages.Length)} packages and {Number(import.SetAside)} rows set aside{Reasons()}.");
        Line($"- {Number(lines.Count(line => line.Line.Amount is null))} activities state no cost, {Number(lines.Count(line => line.Line.Events?[0].StartsOn is null))} no first day; {Number(import.Rows.Count(row => row.Notices.Length > 0))} rows have something broken, which `vetting import` names row by row.");
        var unmapped = lines.Where(line => line.Package.Channel.StartsWith(TrainingImport.Unmapped, StringComparison.Ordinal)).ToList();
        Line($"- {Number(unmapped.Count)} activities (USD {Money(Sum(unmapped))}) are of accounts that no channel is known for; they stay unmapped, and no law is taken to reach them or not to.");
        if (reconciled.Where(its => its.Printed is not null).ToList() is { Count: > 0 } printed)
        {
            var others = printed.Where(its => its.Agrees != true).ToList();
            Line($"- Of {Number(printed.Count)} totals that the reports print, {Number(printed.Count - others.Count)} agree with the rows{(others.Count == 0 ? string.Empty : $"; those that do not: {string.Join(", ", others.Select(its => $"{its.Account} {Plain(its.FiscalYear)} (rows: {Number(its.Trainees)} trainees, USD {Money(its.Cost)}; printed: {Number(its.Printed!.Trainees)}, USD {Money(its.Printed.Cost)})"))}")}.");
        }

        Line("- A claim whose day of publication the registry does not state cannot be taken to have been known then.");
        Line($"- Known then: on the first day of the activity, else its last; where neither is stated, on the last day of the money's fiscal year.");
        Line();
    }

    private string Reasons() => string.Concat(import.Rows.Where(row => row.SetAside is not null).GroupBy(row => row.SetAside!, StringComparer.Ordinal).OrderBy(same => same.Key, StringComparer.Ordinal)
        .Select(same => string.Create(CultureInfo.InvariantCulture, $"; {same.Count()} because {same.Key}")));

    /// <summary>The licence of the records asks for it; what is made up rests on nobody's work.</summary>
    private void Credits()
    {
        Line("## Sources");
        Line();
        if (!lines.Any(line => line.Package.Content.MadeUp == true))
        {
            Line("- Records of training: the yearly Foreign Military Training reports of the Departments of State and Defense (22 U.S.C. 2416), extracted and published by Security Force Monitor, Human Rights Institute, Columbia Law School, under CC BY 4.0.");
        }

        var sources = registry.Contents.SelectMany(content => content.Sources ?? [])
            .Select(source => $"{source.Title}{(source.Publisher is { } publisher ? $", {publisher}" : string.Empty)}").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        foreach (var source in sources.Take(MostSources))
        {
            Line($"- Registry: {source}");
        }

        if (sources.Count > MostSources)
        {
            Line($"- Registry: {Number(sources.Count - MostSources)} further sources, which the registry names");
        }

        foreach (var (content, hash) in registry.Contents.Zip(registry.FileHashes))
        {
            Line($"- Registry file {Path.GetFileName(content.Place.File ?? string.Empty)}{(content.Title is { } title ? $", {title}" : string.Empty)}, SHA-256 {hash}");
        }

        Line($"- Records file {Path.GetFileName(import.Table.File)}, SHA-256 {import.Table.Sha256}");
        Line($"- Rules: {string.Join(", ", RuleSet.Shipped.Used.Select(used => $"{used.Name} {used.Sha256[..12]}"))}");
    }

    private static decimal Sum(IEnumerable<AuditedLine> lines) => lines.Sum(line => line.Dollars);

    private static string Dollars(IEnumerable<AuditedLine> lines) => Money(Sum(lines));

    private static string Count(IEnumerable<AuditedLine> lines) => Number(lines.Count());

    private static string Number(int number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    private static int RowOf(AuditedLine line) => int.Parse(line.Line.Id["row-".Length..], CultureInfo.InvariantCulture);

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Money(decimal dollars) => dollars.ToString("#,0", CultureInfo.InvariantCulture);

    private static string Share(decimal part, decimal whole) => whole == 0 ? "–" : string.Create(CultureInfo.InvariantCulture, $"{100 * part / whole:0.0} %");

    private void Line(string line = "") => _text.Append(line).Append('\n');
}
