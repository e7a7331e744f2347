using System.Collections.Immutable;
using NodaTime;
using Vetting.Claims;
using Vetting.Facts;
using Vetting.Logic;
using Vetting.Packages;
using Vetting.Rules;

namespace Vetting.Findings;

/// <summary>Asks every provision of every subject of one package, under the law of every day that judges it.</summary>
internal sealed class Evaluation(RuleSet rules, AidPackage package, Registry registry, AsOf asOf)
{
    private readonly Dictionary<LawParameters, PackageFacts> _factsUnder = [];

    public ImmutableArray<Answer> Answers(CancellationToken cancellation) => Answers(_ => true, _ => true, cancellation);

    /// <summary>The answers of some provisions about some subjects.</summary>
    public ImmutableArray<Answer> Answers(Func<Provision, bool> provisions, Func<SubjectPlace, bool> places, CancellationToken cancellation)
    {
        var answers = ImmutableArray.CreateBuilder<Answer>();
        foreach (var provision in rules.Provisions.Where(provisions))
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var place in Places(provision.Subject).Where(places))
            {
                answers.Add(Ask(provision, place));
            }
        }

        return answers.DrainToImmutable();
    }

    /// <summary>The subjects of a kind, in the order of the package.</summary>
    public IEnumerable<SubjectPlace> Places(string subject)
    {
        var lines = package.Content.Lines;
        return subject switch
        {
            SubjectKinds.Recipient => Enumerable.Range(0, lines.Length)
                .SelectMany(line => Enumerable.Range(0, lines[line].Recipients.Length).Select(recipient => new SubjectPlace(line, recipient))),
            SubjectKinds.Line => Enumerable.Range(0, lines.Length).Select(line => new SubjectPlace(line, null)),
            _ => [new SubjectPlace(null, null)],
        };
    }

    /// <summary>Asks one provision of one subject; the package's facts are kept for the next question.</summary>
    public Answer Ask(Provision provision, SubjectPlace place)
    {
        IEnumerable<AidLine> lines = place.Line is { } line ? [package.Content.Lines[line]] : package.Content.Lines;
        ImmutableArray<LocalDate> boundaries = [.. provision.Boundaries, .. rules.Parameters.Boundaries];
        var days = LawDays.Of(lines, asOf, boundaries);

        // Without a line there is no date, and what has no date may fall under every text there is.
        days = days.IsEmpty ? [.. boundaries.Prepend(LocalDate.MinIsoValue).Distinct().Order()] : days;
        var exact = LawDays.Exact(lines, asOf).Select(Under).ToHashSet();
        var rulings = days.Select(Under).Distinct()
            .Select(under => new Ruling(under.Text, Subject(FactsUnder(under.Law), place), under.Law, exact.Contains(under)));
        return new Answer(provision, place, [.. rulings]);

        (TextOnDay Text, LawParameters Law) Under(LocalDate day) => (provision.On(day), rules.Parameters.On(day));
    }

    /// <summary>
    /// Whether a provision passes a subject under every text of it on the days given. Asks the compiled rules and nothing
    /// else, so it costs next to nothing; what does not pass is then asked with <see cref="Ask"/>.
    /// </summary>
    /// <param name="provision">The provision.</param>
    /// <param name="place">The subject.</param>
    /// <param name="days">Days that stand for all that judge the subject, at least those between which anything changes.</param>
    public bool Passes(Provision provision, SubjectPlace place, ImmutableArray<LocalDate> days)
    {
        foreach (var day in days)
        {
            var text = provision.On(day);
            var law = rules.Parameters.On(day);
            var outcome = text.State == TextState.NoSuchLaw
                ? Outcome.NotApplicable
                : text.Version?.Rule.Evaluate(SubjectOn(day, place), law).Outcome ?? Outcome.Indeterminate;
            if (outcome is not (Outcome.Clear or Outcome.NotApplicable))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The facts of a subject under the law of a day.</summary>
    public FactObject SubjectOn(LocalDate day, SubjectPlace place) => Subject(FactsUnder(rules.Parameters.On(day)), place);

    private PackageFacts FactsUnder(LawParameters law)
    {
        if (!_factsUnder.TryGetValue(law, out var facts))
        {
            facts = new PackageFacts(package.Content, registry, rules.Channels, law, asOf);
            _factsUnder.Add(law, facts);
        }

        return facts;
    }

    private static FactObject Subject(PackageFacts facts, SubjectPlace place) => (place.Line, place.Recipient) switch
    {
        ({ } line, { } recipient) => facts.Recipients[line][recipient],
        ({ } line, null) => facts.Lines[line],
        _ => facts,
    };
}
