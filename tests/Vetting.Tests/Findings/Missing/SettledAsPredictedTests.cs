using CsCheck;
using Vetting.Rules;
using Vetting.Rules.Explaining;
using Vetting.Tests.Facts.Generated;

namespace Vetting.Tests.Findings.Missing;

/// <summary>Over made-up subjects of every shipped rule: what a set of answers promises comes true when the facts are supplied.</summary>
public sealed class SettledAsPredictedTests
{
    private const int SubjectsPerRule = 100;
    private const int MostAtoms = 7;

    [Fact]
    public void Supplying_the_answers_of_a_set_settles_the_outcome_as_predicted_and_no_answer_can_be_left_out()
    {
        var (sets, rules) = (0, new HashSet<string>(StringComparer.Ordinal));
        foreach (var version in RuleSet.Shipped.Provisions.SelectMany(provision => provision.Versions))
        {
            var law = RuleSet.Shipped.Parameters.On(version.Properties.InForce[0].From ?? new NodaTime.LocalDate(2020, 1, 1));
            for (var seed = 0u; seed < SubjectsPerRule; seed++)
            {
                foreach (var set in Sets(version, law, seed))
                {
                    var after = After(version, law, seed, set, leftOut: -1);
                    Assert.True(set.Outcome == after, $"{version.Name}, subject {seed}: {after} after {string.Join("; ", set.Answers.Select(answer => answer.Atom.Answer(answer.Answer)))}");
                    for (var left = 0; left < set.Answers.Length; left++)
                    {
                        Assert.Equal(Outcome.Indeterminate, After(version, law, seed, set, left));
                    }

                    sets++;
                    rules.Add(version.Name);
                }
            }
        }

        Assert.True(sets > 500, $"only {sets} sets were supplied");
        Assert.True(rules.Count >= RuleSet.Shipped.Provisions.SelectMany(provision => provision.Versions).Count() * 3 / 4, $"sets of only {rules.Count} rules were supplied");
    }

    private static IEnumerable<Settlement> Sets(RuleVersion version, Vetting.Facts.LawParameters law, uint seed)
    {
        var explanation = version.Rule.Explain(Subject(version, seed), law);
        return explanation.Unknown.Length is > 0 and <= MostAtoms ? explanation.Settlements.Sets.Where(set => AnswerSupply.IsPossible(set.Answers)).Take(5) : [];
    }

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
