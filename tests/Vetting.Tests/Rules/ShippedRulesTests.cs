using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime.Text;
using Vetting.Facts;
using Vetting.Rules;
using Vetting.Rules.Files;
using Vetting.Rules.Language;
using Vetting.Tests.Rules.Generated;

namespace Vetting.Tests.Rules;

/// <summary>What every shipped rule holds to, read off the rules themselves.</summary>
public sealed partial class ShippedRulesTests
{
    private static IEnumerable<RuleVersion> Versions => RuleSet.Shipped.Provisions.SelectMany(provision => provision.Versions);

    [Fact]
    public void There_are_six_sets_with_every_rule()
    {
        string[] expected =
        [
            "SL-01", "SL-03", "SL-04", "SL-05", "SL-06", "SL-07", "SL-08",
            "DL-01", "DL-02", "DL-04", "DL-06", "DL-07", "DL-08", "DL-09", "DL-10",
            .. Enumerable.Range(1, 13).Select(n => $"CH-{n:00}"), .. Enumerable.Range(1, 13).Select(n => $"PR-{n:00}"), .. Enumerable.Range(1, 10).Select(n => $"CF-{n:00}"),
            "EU-01", "EU-02", "CO-01", "HC-01",
        ];

        Assert.Equal(expected.Order(StringComparer.Ordinal), RuleSet.Shipped.Provisions.Select(provision => provision.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_expression_holds_a_bare_number_or_date_other_than_0_and_1()
    {
        var constants = Versions.SelectMany(version => version.Rule.Parts.SelectMany(part => Within(part.Term)).OfType<Constant>().Select(constant => (version.Name, constant))).ToList();

        Assert.True(constants.Count > 900, $"{constants.Count} constants");
        Assert.Empty(constants.Where(its => IsBare(its.constant)).Select(its => $"{its.Name}: {its.constant}").Distinct(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("s.Small < 5", true)]
    [InlineData("s.Small < 1", false)]
    [InlineData("s.Small < 0", false)]
    [InlineData("s.Amount * 0.5 > 1", true)]
    [InlineData("s.Day > \"2022-12-31\"", true)]
    [InlineData("s.Name == \"2022-12-31\"", true)]
    [InlineData("s.Name == \"15\"", true)]
    [InlineData("s.Name == \"Section 333\"", false)]
    [InlineData("s.Small < law.Number(\"known\")", false)]
    public void A_bare_number_or_date_is_recognised(string expression, bool isBare) =>
        Assert.Equal(isBare, Rule.Of<Thing>(expression, "s").Parts.SelectMany(part => Within(part.Term)).OfType<Constant>().Any(IsBare));

    [Fact]
    public void Every_remedy_names_a_fact_that_its_rule_reads()
    {
        var wrong = Versions.SelectMany(version => version.Properties.Remedies.Select(remedy => (version, remedy)))
            .Where(its => its.remedy.Kind == RemedyKind.Waiver ? its.remedy.Clears != "waiver" || its.version.Properties.Waiver is null : !Reads(its.version, its.remedy.Clears))
            .Select(its => $"{its.version.Name}: {its.remedy.Clears}");

        Assert.Empty(wrong);
    }

    [Fact]
    public void Every_rule_says_what_would_clear_it_unless_nothing_has_to_be_done() =>
        Assert.Empty(Versions.Where(version => version.Properties is { Encoded: not false, Severity: not Severity.Note, Remedies.IsEmpty: true }).Select(version => version.Name));

    [Fact]
    public void Every_rule_says_what_it_cannot_express() =>
        Assert.Empty(Versions.Where(version => version.Properties.NotExpressible.IsEmpty).Select(version => version.Name));

    [Fact]
    public void Every_part_says_in_words_what_it_asks() =>
        Assert.Empty(Versions.SelectMany(version => version.Text.Rules).Where(part => part.Properties.Says is null).Select(part => part.RuleName));

    [Fact]
    public void Policy_is_never_called_law()
    {
        var statutes = Versions.Where(version => version.Properties.Basis == Basis.Statute).ToList();

        Assert.NotEmpty(statutes);
        Assert.Empty(statutes.Where(version => !version.Properties.Citations.Any(citation => IsStatute().IsMatch(citation.Provision))).Select(version => version.Name));
        Assert.Empty(Versions.Where(version => version.Properties.Severity == Severity.Bar && version.Properties.Basis != Basis.Statute).Select(version => version.Name));
        Assert.Empty(Versions.Where(version => version.Properties.Citations[0].Provision.StartsWith("WOLA", StringComparison.Ordinal)
            && version.Properties.Basis is not (Basis.Recommendation or Basis.Practice)).Select(version => version.Name));
    }

    [Fact]
    public void Every_finding_speaks_of_the_record() =>
        Assert.Empty(Versions.Where(version => version.Properties.Finding.Contains("committed by", StringComparison.Ordinal)
            || AccusesAUnit().IsMatch(version.Properties.Finding)).Select(version => version.Name));

    [Fact]
    public void Every_blank_in_a_finding_can_be_filled()
    {
        var blanks = Versions.SelectMany(version => Blank().Matches(version.Properties.Finding).Select(match => (version, blank: match.Groups["path"].Value))).ToList();

        Assert.NotEmpty(blanks);
        Assert.Empty(blanks.Where(its => its.blank is not ("incidents" or "which") && its.blank != its.version.Properties.Subject && !Exists(its.version.Properties.Subject, its.blank))
            .Select(its => $"{its.version.Name}: {its.blank}"));
    }

    [Fact]
    public void Every_parameter_is_named_by_a_rule_by_the_channels_or_by_the_facts()
    {
        var channels = RuleSet.Shipped.Channels.All.SelectMany(channel => new[] { channel.Purposes, channel.NoticeDays }).OfType<string>();
        var named = Versions.SelectMany(version => version.Rule.LawReferences).Select(reference => reference.Name).Concat(channels).Append(UnitRecord.SearchValidity).ToHashSet(StringComparer.Ordinal);

        Assert.Empty(RuleSet.Shipped.Parameters.All.Select(parameter => parameter.Name).Where(name => !named.Contains(name)));
    }

    [Fact]
    public void A_text_that_is_not_encoded_can_never_be_kept_or_broken()
    {
        var unread = Versions.Where(version => version.Properties.Encoded == false).ToList();

        Assert.NotEmpty(unread);
        Assert.Empty(unread.Where(version => version.Text.Rules.Where(part => part.Properties.Part != PartRole.Scope).Select(part => part.Expression.Text)
            .Any(text => text != "law.Lists(\"not-encoded\", \"text\") == true")).Select(version => version.Name));
        Assert.Empty(RuleSet.Shipped.Parameters.All.Single(parameter => parameter.Name == "not-encoded").Values);
    }

    private static IEnumerable<Term> Within(Term term) => Below(term).SelectMany(Within).Prepend(term);

    private static ImmutableArray<Term> Below(Term term) => term switch
    {
        Negation negation => [negation.Operand],
        Connective both => [both.Left, both.Right],
        Comparison comparison => [comparison.Left, comparison.Right],
        Calculation calculation => [calculation.Left, calculation.Right],
        Widening widening => [widening.Operand],
        OneOf oneOf => [oneOf.Operand, .. oneOf.Choices],
        Holds holds => [holds.List, holds.Value],
        Member member => [member.Owner],
        FunctionCall call => call.Arguments,
        Quantified quantified => [quantified.List, .. new[] { quantified.Filter, quantified.Body }.OfType<Term>()],
        _ => [],
    };

    private static bool IsBare(Constant constant) => constant.Value switch
    {
        int or long or decimal => Convert.ToDecimal(constant.Value, CultureInfo.InvariantCulture) is not (0 or 1),
        string text => decimal.TryParse(text, CultureInfo.InvariantCulture, out _) || LocalDatePattern.Iso.Parse(text).Success,
        bool or Enum => false,
        _ => true,
    };

    /// <summary>The paths of all facts that a rule reads, elements of lists by the names that the rule gives them.</summary>
    private static bool Reads(RuleVersion version, string path) =>
        version.Rule.Parts.SelectMany(part => Within(part.Term)).OfType<Member>().Any(member => member.ToString() == path);

    private static bool Exists(string subject, string path)
    {
        var type = SubjectKinds.Types[subject];
        foreach (var name in path.Split('.').Skip(1))
        {
            if (type.GetProperty(name) is not { } fact)
            {
                return false;
            }

            type = Nullable.GetUnderlyingType(fact.PropertyType) ?? fact.PropertyType;
        }

        return path.Split('.')[0] == subject;
    }

    [GeneratedRegex(@"\{(?<path>[A-Za-z.]+)\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Blank();

    [GeneratedRegex("U\\.S\\.C\\.|Public Law|appropriations act|Security Assistance Management Manual", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex IsStatute();

    [GeneratedRegex(@"\{recipient\} (committed|killed|tortured|colluded|violated)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AccusesAUnit();
}
