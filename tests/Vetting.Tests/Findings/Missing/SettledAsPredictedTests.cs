using CsCheck;
using Vetting.Rules;
using Vetting.Rules.Explaining;
using Vetting.Tests.Facts.Generated;

namespace Vetting.Tests.Findings.Missing;

/// <summary>Over made-up subjects of every shipped rule: what a set of answers promises comes true when the facts are supplied.</summary>
public sealed class SettledAsPredictedTests
{
    private const int SubjectsPerRule = 50;
    private const int MostAtoms = 7;

    [Fact]
    public void Supplying_the_answers_of_a_set_settles_the_outcome_as_predicted_and_no_answer_can_be_left_out()
    {
        var (sets, leftOut, rules) = (0, 0, new HashSet<string>(StringComparer.Ordinal));
        foreach (var version in RuleSet.Shipped.Provisions.SelectMany(provision => provision.Versions))
        {
            var law = RuleSet.Shipped.Parameters.On(version.Properties.InForce[0].From ?? new NodaTime.LocalDate(2020, 1, 1));
            for (var seed = 0u; seed < SubjectsPerRule; seed++)
            {
                foreach (var (set, isAlone) in Sets(version, law, seed))
                {
                    var after = After(version, law, seed, set, leftOut: -1);
                    Assert.True(Settled(set.Outcome) == Settled(after), $"{version.Name}, subject {seed}: {after}, not {set.Outcome}, after {string.Join("; ", set.Answers.Select(answer => answer.Atom.Answer(answer.Answer)))}");
                    for (var left = 0; isAlone && left < set.Answers.Length; left++)
                    {
                        Assert.Equal((version.Name, seed, left, Outcome.Indeterminate), (version.Name, seed, left, After(version, law, seed, set, left)));
                        leftOut++;
                    }

                    sets++;
                    rules.Add(version.Name);
                }
            }
        }

        Assert.True(sets > 1_000 && leftOut > 1_000, $"only {sets} sets were supplied, and {leftOut} answers left out");
        Assert.True(rules.Count >= RuleSet.Shipped.Provisions.SelectMany(provision => provision.Versions).Count() * 3 / 4, $"sets of only {rules.Count} rules were supplied");
    }

    /// <summary>
    /// Sets of answers that facts can be set for, each with whether those facts answer nothing else: a list that is closed
    /// for one question is closed for every other, and then an answer may well be left out.
    /// </summary>
    private static IEnumerable<(Settlement Set, bool IsAlone)> Sets(RuleVersion version, Vetting.Facts.LawParameters law, uint seed)
    {
        var explanation = version.Rule.Explain(Subject(version, seed), law);
        return explanation.Unknown.Length is 0 or > MostAtoms
            ? []
            : explanation.Settlements.Sets.Where(set => AnswerSupply.IsPossible(set.Answers)).Take(5).Select(set => (set, set.Answers.All(answer => IsAlone(answer.Atom, explanation.Unknown))));
    }

    /// <summary>Clear and not applicable are one here: the rule does not bite.</summary>
    private static Outcome Settled(Outcome outcome) => outcome == Outcome.NotApplicable ? Outcome.Clear : outcome;

    private static bool IsAlone(Atom atom, IEnumerable<Atom> all) =>
        all.All(other => other == atom || !other.Facts.Any(fact => atom.Facts.Any(its => ReferenceEquals(its.Owner, fact.Owner) && its.Fact == fact.Fact)));

    /// <summary>The subject made anew and the same, so that what is supplied to one try is not there at the next.</summary>
    private static Outcome After(RuleVersion version, Vetting.Facts.LawParameters law, uint seed, Settlement predicted, int leftOut)
    {
        var subject = Subject(version, seed);
        var same = version.Rule.Explain(subject, law).Settlements.Sets.Single(set => IsSame(set, predicted));
        AnswerSupply.Supply(leftOut < 0 ? same.Answers : same.Answers.RemoveAt(leftOut));
        return version.Rule.Evaluate(subject, law).Outcome;
    }

    private static bool IsSame(Settlement one, Settlement other) =>
        one.Answers.Select(answer => (answer.Atom.Index, answer.Answer)).SequenceEqual(other.Answers.Select(answer => (answer.Atom.Index, answer.Answer)));

    private static Vetting.Facts.FactObject Subject(RuleVersion version, uint seed) =>
        FactGraph.Of(SubjectKinds.Types[version.Properties.Subject], new PCG(7, seed), unknown: 6);
}
