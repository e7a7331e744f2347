using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Vetting.Harness.Analyzing;
using Vetting.Reading;
using Vetting.Rules;
using Vetting.Rules.Language;

namespace Vetting.Harness.Mutating;

/// <summary>All changes of one provision: of the expressions of each version, of whole parts, and of the days on which versions begin and end.</summary>
internal sealed class RuleMutants(RuleSet rules)
{
    private readonly TermMutants _terms = new(rules.Parameters);

    public ImmutableArray<Mutant> Of(Provision provision)
    {
        var versions = provision.Versions.ToImmutableArray();
        var several = versions.Length > 1;
        return
        [
            .. versions.SelectMany(version => Apart([.. OfVersion(version)]).Select(mutant => new Mutant(
                several ? $"in {version.Name} {mutant.If}" : mutant.If,
                () => Asked(new Provision(versions.Replace(version, mutant.Make()))))
            {
                Equivalent = mutant.Equivalent,
            })),
            .. Days(versions),
            .. Severities(versions),
        ];
    }

    /// <summary>Each way in which a finding of the rule could be more or less severe than it is.</summary>
    private static IEnumerable<Mutant> Severities(ImmutableArray<RuleVersion> versions)
    {
        var severity = versions[0].Properties.Severity;
        return Enum.GetValues<Severity>().Where(other => other != severity).Select(other => new Mutant(
            $"a finding of it were a {Spelling.Of(other)} instead of a {Spelling.Of(severity)}",
            () => Asked(new Provision(versions.Select(version => version.With(other))))));
    }

    /// <summary>The same words may stand in several places of a rule; each place is a change of its own.</summary>
    private static IEnumerable<(string If, Func<RuleVersion> Make, Lazy<string?> Equivalent)> Apart(ImmutableArray<(string If, Func<RuleVersion> Make, Lazy<string?> Equivalent)> mutants) =>
        mutants.GroupBy(mutant => mutant.If, StringComparer.Ordinal).SelectMany(same => same.Index().Select(its =>
            same.Count() == 1 ? its.Item : (string.Create(CultureInfo.InvariantCulture, $"{same.Key} (place {its.Index + 1} of {same.Count()})"), its.Item.Make, its.Item.Equivalent)));

    private static Func<PreparedCase, Cases.ExpectedAnswer> Asked(Provision provision) => prepared => prepared.Ask(provision);

    private IEnumerable<(string If, Func<RuleVersion> Make, Lazy<string?> Equivalent)> OfVersion(RuleVersion version)
    {
        var equivalence = new Equivalence(rules.Parameters, DaysInForce.Of(version, rules.Parameters));
        for (var i = 0; i < version.Rule.Parts.Length; i++)
        {
            var (part, index) = (version.Rule.Parts[i], i);
            var said = new HashSet<string>(StringComparer.Ordinal) { part.Term.ToString() };
            foreach (var (term, says) in Whole(version, index).Concat(_terms.Of(part.Term)).Where(its => said.Add(its.Term.ToString())))
            {
                yield return (says, () => With(version, index, term), new Lazy<string?>(() => equivalence.Of(part.Term, term)));
            }
        }
    }

    private static IEnumerable<(Term Term, string If)> Whole(RuleVersion version, int index)
    {
        var part = version.Rule.Parts[index];
        var says = version.Text.Rules[index].Properties.Says ?? part.Source.Text;
        if (part.Role == PartRole.Exception)
        {
            yield return (new Constant(true), $"the exception were ignored that would make it untrue that {says}");
            yield return (new Constant(false), $"the exception were always granted that makes it untrue that {says}");
        }
        else if (version.Rule.Parts.Length > 1)
        {
            yield return (new Constant(true), $"it did not matter that {says}");
        }
    }

    private static RuleVersion With(RuleVersion version, int index, Term term)
    {
        var rule = version.Rule;
        return version.With(new CompiledRule(rule.Vocabulary, rule.Parts.SetItem(index, rule.Parts[index] with { Term = term }), rule.LawReferences));
    }

    /// <summary>Each day on which something begins, a day earlier and a day later; what ends the day before moves with it.</summary>
    private static IEnumerable<Mutant> Days(ImmutableArray<RuleVersion> versions)
    {
        var days = versions.SelectMany(version => version.Properties.InForce)
            .SelectMany(period => new[] { period.From, period.Ended }).OfType<LocalDate>().Distinct().Order().ToImmutableArray();
        foreach (var day in days)
        {
            foreach (var move in new[] { -1, 1 })
            {
                var text = LocalDatePattern.Iso.Format(day);
                var what = versions.FirstOrDefault(version => version.Properties.InForce.Any(period => period.From == day)) is { } begins ? $"{begins.Name} began" : "the last text ended";
                yield return new Mutant(
                    $"{what} a day {(move < 0 ? "earlier" : "later")} than {(what[0] == 't' ? "the day before " : string.Empty)}{text}",
                    () => Asked(new Provision(versions.Select(version => Moved(version, day, move)))))
                {
                    Equivalent = new Lazy<string?>(() => BeginsWithoutChange(versions, day)),
                };
            }
        }
    }

    /// <summary>Why nothing changes on a day: the text that ends the day before asks word for word what the one that begins asks.</summary>
    private static string? BeginsWithoutChange(ImmutableArray<RuleVersion> versions, LocalDate day)
    {
        RuleVersion? On(LocalDate its) => versions.FirstOrDefault(version => version.Properties.InForce.Any(period => period.Holds(its)));
        return day > LocalDate.MinIsoValue && On(day) is { } begins && On(day.PlusDays(-1)) is { } ended && IsEncoded(begins) == IsEncoded(ended) && begins.Properties.Waiver == ended.Properties.Waiver && Asks(begins).SequenceEqual(Asks(ended))
            ? $"{ended.Name}, which ends the day before, asks word for word the same"
            : null;
    }

    private static bool IsEncoded(RuleVersion version) => version.Properties.Encoded != false;

    private static IEnumerable<(PartRole, string)> Asks(RuleVersion version) => version.Rule.Parts.Select(part => (part.Role, part.Term.ToString()));

    private static RuleVersion Moved(RuleVersion version, LocalDate day, int by)
    {
        var properties = version.Properties;
        LocalDate? Move(LocalDate? its) => its == day ? day.PlusDays(by) : its;
        var moved = properties with
        {
            InForce = [.. properties.InForce.Select(period => period with { From = Move(period.From), To = period.Ended == day ? period.To!.Value.PlusDays(by) : period.To })],
            NoLawBefore = properties.NoLawBefore is { } none ? none with { Date = Move(none.Date)!.Value } : null,
        };
        return version.With(version.Text with { Properties = moved });
    }
}
