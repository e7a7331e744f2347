using System.Collections.Immutable;
using Vetting.Facts;
using Vetting.Rules;
using Vetting.Rules.Explaining;

namespace Vetting.Findings.Missing;

/// <summary>
/// A date that is not known exactly may fall under several texts, each of which is then asked. Where they differ, one asks
/// of each text that no certain date falls under whether a date does.
/// </summary>
internal sealed class LawDateQuestions
{
    private readonly ImmutableArray<TextOnDay> _texts;
    private readonly ImmutableArray<MissingFact> _dates;

    public LawDateQuestions(Answer answer)
    {
        var certain = answer.Rulings.Where(ruling => ruling.IsCertain).Select(ruling => ruling.Text).ToHashSet();
        _texts = answer is { Outcome: Outcome.Indeterminate, TextsDiffer: true }
            ? [.. answer.Rulings.Select(ruling => ruling.Text).Distinct().Where(text => !certain.Contains(text))]
            : [];
        Atoms = [.. _texts.Select(text => new Atom(-1, AtomKind.TextInForce, $"a date of the line falls under {Name(text, answer.Provision)}", [], null))];
        _dates = _texts.IsEmpty ? [] : [.. Lines(answer.Subject).SelectMany(Dates)];
    }

    /// <summary>One for each text that a date may fall under.</summary>
    public ImmutableArray<Atom> Atoms { get; }

    /// <summary>The index of the question whether a date falls under the ruling's text, or <see langword="null"/> where one surely does.</summary>
    public int? QuestionOf(Ruling ruling) => _texts.IndexOf(ruling.Text) is >= 0 and var index ? index : null;

    public ImmutableArray<MissingFact> Facts(Atom atom) => [.. _dates.Select(date => Of(date, atom))];

    private static string Name(TextOnDay text, Provision provision) => text switch
    {
        { Version: { } version } => version.Name,
        { State: TextState.NoSuchLaw } => $"the time before {provision.Id} existed",
        _ => $"a time for which no text of {provision.Id} is encoded",
    };

    private static IEnumerable<LineFacts> Lines(FactObject subject) => subject switch
    {
        RecipientFacts recipient => [recipient.Line],
        LineFacts line => [line],
        PackageFacts package => package.Lines,
        _ => [],
    };

    /// <summary>The dates of a line that pick its law and are not known to the day, with the list that leaves them out where there is none.</summary>
    private static IEnumerable<MissingFact> Dates(LineFacts line)
    {
        var content = line.Content;
        if (content.ObligatedOn is not { } obligated || obligated.On is { IsExact: false })
        {
            yield return Date(line, "lines[].obligatedOn", "the day the money is obligated", content);
        }

        foreach (var aidEvent in (content.Events ?? []).Where(its => its.StartsOn?.On is not { IsExact: true }))
        {
            yield return Date(line, "lines[].events[].startsOn", $"the first day of {aidEvent.Name ?? "the event"}", aidEvent);
        }

        foreach (var delivery in (content.Deliveries ?? []).Where(its => its.On?.On is not { IsExact: true }))
        {
            yield return Date(line, "lines[].deliveries[].on", "the day of the delivery", delivery);
        }

        if (content.Events is null)
        {
            yield return Date(line, "lines[].events", "the courses, exercises and visits on the line, each with its days", content);
        }

        if (content.Deliveries is null)
        {
            yield return Date(line, "lines[].deliveries", "the deliveries on the line, each with its day", content);
        }
    }

    private static MissingFact Date(LineFacts line, string member, string question, Reading.Placed record) => new()
    {
        Fact = "line." + member["lines[].".Length..],
        Requirement = string.Empty,
        Subject = line.Called,
        Question = question,
        AskWho = Suppliers.InWords(Supplier.Proposer),
        IsJudgement = false,
        WriteAs = member,
        WriteTo = AnswerPlaces.Of(member, record.Place),
    };

    private static MissingFact Of(MissingFact date, Atom atom) => new()
    {
        Fact = date.Fact,
        Requirement = atom.Requirement,
        Subject = date.Subject,
        Question = date.Question,
        AskWho = date.AskWho,
        IsJudgement = false,
        WriteAs = date.WriteAs,
        WriteTo = date.WriteTo,
    };
}
