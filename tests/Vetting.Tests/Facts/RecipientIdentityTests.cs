using NodaTime;
using Vetting.Claims;
using Vetting.Facts;
using Vetting.Findings;
using Vetting.Logic;
using Vetting.Packages;
using Vetting.Rules;

namespace Vetting.Tests.Facts;

/// <summary>What the text of a recipient makes of the facts about it.</summary>
public sealed class RecipientIdentityTests
{
    private const string Registered = """
        { "schema": "vetting/registry/1", "units": [
          { "id": "army", "status": "asserted", "name": "Ejército Nacional", "aliases": [], "country": "QX", "branch": "army", "level": "service" },
          { "id": "z14m", "status": "asserted", "name": "14 Zona Militar", "aliases": [], "country": "QX", "branch": "army", "level": "command" },
          { "id": "z14n", "status": "asserted", "name": "14 Zona Naval", "aliases": [], "country": "QX", "branch": "navy", "level": "command" },
          { "id": "b33", "status": "asserted", "name": "33 Batallón de Infantería", "aliases": [], "country": "QX", "branch": "army", "level": "unit" } ] IDENTITIES }
        """;

    [Fact]
    public void A_text_that_names_a_unit_in_another_language_is_that_unit_and_says_why()
    {
        var recipient = Of(""" "named": "33rd Inf Bn" """);

        Assert.Equal("b33", recipient.Unit?.Id);
        Assert.True(recipient.NamesUnitBelowService);
        Assert.Contains(
            recipient.Behind(nameof(RecipientFacts.Unit)),
            evidence => evidence.Says.Contains("read as 33 Batallón de Infantería (number: 33, on record 33; ordinal: 33rd is 33; type: battalion", StringComparison.Ordinal));
    }

    [Fact]
    public void A_text_that_can_mean_two_units_is_neither_and_asks_what_would_tell()
    {
        var recipient = Of(""" "named": "14th Zone" """);

        Assert.Null(recipient.Unit);
        Assert.Null(recipient.NamesUnitBelowService);
        Assert.Equal("the recipient \"14th Zone\" (which is meant, 14 Zona Militar or 14 Zona Naval? the branch (army or navy) would tell)", recipient.Called);
    }

    [Fact]
    public void Whoever_is_asked_for_the_unit_is_told_which_come_into_question()
    {
        var report = Vetter.Create().Check(Package(""" "named": "14th Zone" """), Registry.Parse(Registered.Replace("IDENTITIES", string.Empty, StringComparison.Ordinal)), AsOf.Open, TestContext.Current.CancellationToken);

        Assert.Equal(Disposition.Held, report.Disposition);
        Assert.Contains(
            report.Findings.SelectMany(finding => finding.Missing),
            missing => missing.Fact.StartsWith("recipient.Unit", StringComparison.Ordinal) && missing.Subject.Contains("the branch (army or navy) would tell", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Army", "army")]
    [InlineData("Ministry of Defence", null)]
    [InlineData("Navy", null)]
    [InlineData("N/A", null)]
    public void A_service_or_nothing_is_not_named_below_a_service(string named, string? unit)
    {
        var recipient = Of($""" "named": "{named}" """);

        Assert.False(recipient.NamesUnitBelowService);
        Assert.Equal(unit, recipient.Unit?.Id);
    }

    [Theory]
    [InlineData("35th Inf Bn")]
    [InlineData("Universidad Nacional")]
    public void What_is_not_on_record_stays_unknown(string named)
    {
        var recipient = Of($""" "named": "{named}" """);

        Assert.Null(recipient.Unit);
        Assert.Null(recipient.NamesUnitBelowService);
    }

    [Fact]
    public void A_decision_makes_the_text_the_unit_and_is_evidence()
    {
        var recipient = Of(
            """ "named": "14th Zone" """,
            """, "identities": [ { "id": "d1", "status": "asserted", "text": "14th zone", "country": "QX", "unit": "z14n", "by": "an auditor (made up)", "capacity": "auditor", "on": "2020-05-04", "reasons": "the course was for sailors" } ]""");

        Assert.Equal("z14n", recipient.Unit?.Id);
        Assert.Contains(recipient.Behind(nameof(RecipientFacts.Unit)), evidence => evidence.Id == "d1");
    }

    [Fact]
    public void A_unit_and_a_text_that_name_two_units_name_neither()
    {
        Assert.Null(Of(""" "unit": "z14n", "named": "33rd Infantry Battalion" """).Unit);
        Assert.Equal("z14n", Of(""" "unit": "z14n", "named": "14th Zone" """).Unit?.Id);
        Assert.Equal("z14n", Of(""" "unit": "14/a. Zona Naval" """).Unit?.Id);
    }

    private static AidPackage Package(string recipient) => AidPackage.Parse($$"""
        { "schema": "vetting/package/1", "id": "p", "country": "QX", "lines": [ { "id": "l", "channel": "INCLE", "recipients": [ { {{recipient}} } ] } ] }
        """);

    private static RecipientFacts Of(string recipient, string identities = "") => new PackageFacts(
        Package(recipient).Content,
        Registry.Parse(Registered.Replace("IDENTITIES", identities, StringComparison.Ordinal)),
        RuleSet.Shipped.Channels,
        RuleSet.Shipped.Parameters.On(new LocalDate(2022, 1, 1)),
        AsOf.Open).Recipients[0][0];
}
