using System.Collections.Immutable;
using NodaTime;
using NodaTime.Text;
using Vetting.Findings;
using Vetting.Logic;
using Vetting.Reading;
using Vetting.Rules;

namespace Vetting.Harness.Cases;

/// <summary>Reads the cells of a case that need no other file. What cannot be read is a problem, and <see langword="null"/>.</summary>
internal sealed class CaseCells(ICollection<Problem> problems)
{
    private static readonly ImmutableArray<string> Outcomes = [.. Enum.GetValues<Outcome>().Select(outcome => Spelling.Of(outcome))];
    private static readonly ImmutableArray<string> Severities = [.. Enum.GetValues<Severity>().Select(severity => Spelling.Of(severity))];
    private static readonly ImmutableArray<string> MayFollow = [.. Severities, "waived", "lifted"];

    public string? Required(PlacedText cell, string what)
    {
        if (cell.Text.Trim().Length > 0)
        {
            return cell.Text;
        }

        problems.Add(new Problem(cell.At(0), $"{what} is empty"));
        return null;
    }

    public AsOf? AsOf(CaseRow row)
    {
        var before = problems.Count;
        var lawOn = Day(row.LawOn, "law-on");
        var knownOn = Day(row.KnownOn, "known-on");
        var assessAs = Word(row.AssessAs, "assess-as", "state", ["state", "auditor"]);
        return problems.Count > before
            ? null
            : new AsOf { LawOn = lawOn, KnownOn = knownOn, AssessAs = assessAs == "auditor" ? Assessor.Auditor : Assessor.State };
    }

    public bool? IsTodo(CaseRow row) => Word(row.Status, "status", null, ["active", "todo"]) is { } status ? status == "todo" : null;

    public SubjectPlace? Subject(PlacedText cell, string kind)
    {
        var text = cell.Text.Trim();
        if (text.Length == 0)
        {
            return kind switch
            {
                SubjectKinds.Recipient => new SubjectPlace(0, 0),
                SubjectKinds.Line => new SubjectPlace(0, null),
                _ => new SubjectPlace(null, null),
            };
        }

        var place = text.Split('/') switch
        {
            ["", "lines", var line, "recipients", var recipient] when Index(line) is { } l && Index(recipient) is { } r => new SubjectPlace(l, r),
            ["", "lines", var line] when Index(line) is { } l => new SubjectPlace(l, null),
            _ => (SubjectPlace?)null,
        };
        if (place is { } found && KindOf(found) == kind)
        {
            return place;
        }

        problems.Add(new Problem(cell.At(0), $"{Quoted.Text(text)} is no {kind} of a package", kind switch
        {
            SubjectKinds.Recipient => "a JSON Pointer such as `/lines/0/recipients/1`",
            SubjectKinds.Line => "a JSON Pointer such as `/lines/1`",
            _ => "nothing, which is the whole package",
        }));
        return null;
    }

    public ExpectedAnswer? Expected(CaseRow row, ImmutableArray<string> facts)
    {
        var before = problems.Count;
        var words = Pieces(row.Expected, ',').ToImmutableArray();
        Outcome? outcome = null;
        foreach (var (index, (word, at)) in words.Index())
        {
            if (index == 0 && Outcomes.IndexOf(word, StringComparer.Ordinal) is >= 0 and var which)
            {
                outcome = Enum.GetValues<Outcome>()[which];
            }
            else if (index == 0)
            {
                problems.Add(new Problem(at, $"{Quoted.Text(word)} is no outcome", $"one of {Quoted.List(Outcomes)}", Nearest.To(word, Outcomes)));
            }
            else if (!MayFollow.Contains(word, StringComparer.Ordinal))
            {
                problems.Add(new Problem(at, $"{Quoted.Text(word)} is nothing that may follow an outcome", $"one of {Quoted.List(MayFollow)}", Nearest.To(word, MayFollow)));
            }
        }

        if (words.IsEmpty)
        {
            problems.Add(new Problem(row.Expected.At(0), "expected is empty", $"one of {Quoted.List(Outcomes)}"));
        }

        var missing = Missing(row, outcome, facts);
        var isWaived = words.Any(its => its.Word == "waived");
        if (isWaived && outcome is not (null or Outcome.Violation))
        {
            problems.Add(new Problem(row.Expected.At(0), "only a violation is waived", "`violation, waived`"));
        }

        var severity = SeverityOf(row, words.Skip(1), outcome);
        return problems.Count > before || outcome is not { } expected
            ? null
            : new ExpectedAnswer(expected, isWaived, words.Any(its => its.Word == "lifted"), missing) { Severity = severity };
    }

    private Severity? SeverityOf(CaseRow row, IEnumerable<(string Word, Place At)> overlays, Outcome? outcome)
    {
        var said = overlays.Where(its => Severities.Contains(its.Word, StringComparer.Ordinal)).ToList();
        if (said.Count > 1)
        {
            problems.Add(new Problem(said[1].At, "a finding is as severe as its rule, and no more than that", $"one of {Quoted.List(Severities)}"));
        }

        if (said.Count > 0 && outcome is { } its && !ExpectedAnswer.IsSevere(its))
        {
            problems.Add(new Problem(row.Expected.At(0), $"an outcome of {Quoted.Text(Spelling.Of(its))} has no severity", "nothing, or only `lifted`"));
        }

        return said is [var one, ..] ? Enum.GetValues<Severity>()[Severities.IndexOf(one.Word, StringComparer.Ordinal)] : null;
    }

    private static string KindOf(SubjectPlace place) =>
        place.Recipient is not null ? SubjectKinds.Recipient : place.Line is not null ? SubjectKinds.Line : SubjectKinds.Package;

    private static int? Index(string text) =>
        int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var index) ? index : null;

    private ImmutableArray<string> Missing(CaseRow row, Outcome? outcome, ImmutableArray<string> facts)
    {
        var names = Pieces(row.Missing, ';').ToImmutableArray();
        foreach (var (name, at) in names.Where(its => its.Word != ExpectedAnswer.Text && !facts.Contains(its.Word, StringComparer.Ordinal)))
        {
            var near = Nearest.To(name, facts) ?? facts.FirstOrDefault(fact => fact.EndsWith("." + name, StringComparison.Ordinal));
            problems.Add(new Problem(at, $"the rule reads no fact {Quoted.Text(name)}", near is null ? $"`text`, or one of {Quoted.List(facts)}" : null, near));
        }

        if (outcome is Outcome.Indeterminate or Outcome.NeedsJudgement && names.IsEmpty)
        {
            problems.Add(new Problem(row.Missing.At(0), $"the case does not say what an outcome of {Quoted.Text(Spelling.Of(outcome.Value))} waits for", "the missing facts, or `text`"));
        }
        else if (outcome is Outcome.Violation or Outcome.Clear or Outcome.NotApplicable or Outcome.Error && !names.IsEmpty)
        {
            problems.Add(new Problem(row.Missing.At(0), $"nothing is missing where the outcome is {Quoted.Text(Spelling.Of(outcome.Value))}", "an empty cell"));
        }

        return [.. names.Select(its => its.Word).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<(string Word, Place At)> Pieces(PlacedText cell, char separator)
    {
        var start = 0;
        foreach (var piece in cell.Text.Split(separator, '\n'))
        {
            var lead = piece.Length - piece.TrimStart().Length;
            if (piece.Trim().Length > 0)
            {
                yield return (piece.Trim(), cell.At(start + lead));
            }

            start += piece.Length + 1;
        }
    }

    private LocalDate? Day(PlacedText cell, string column)
    {
        if (cell.Text.Trim().Length == 0)
        {
            return null;
        }

        var read = LocalDatePattern.Iso.Parse(cell.Text.Trim());
        if (!read.Success)
        {
            problems.Add(new Problem(cell.At(0), $"{column} is {Quoted.Text(cell.Text)}", "a day such as `2021-06-30`, or nothing"));
            return null;
        }

        return read.Value;
    }

    private string? Word(PlacedText cell, string column, string? otherwise, ImmutableArray<string> words)
    {
        var text = cell.Text.Trim();
        if (text.Length == 0 && otherwise is not null)
        {
            return otherwise;
        }

        if (words.Contains(text, StringComparer.Ordinal))
        {
            return text;
        }

        problems.Add(new Problem(cell.At(0), text.Length == 0 ? $"{column} is empty" : $"{column} is {Quoted.Text(text)}", $"one of {Quoted.List(words)}", Nearest.To(text, words)));
        return null;
    }
}
