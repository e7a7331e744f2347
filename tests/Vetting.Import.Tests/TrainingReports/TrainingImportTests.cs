using System.Collections.Immutable;
using CsCheck;
using Vetting.Import.TrainingReports;
using Vetting.Packages;
using Vetting.Reading;

namespace Vetting.Import.Tests.TrainingReports;

public sealed class TrainingImportTests
{
    [Fact]
    public void A_row_is_a_line_that_says_what_the_row_says_and_no_more()
    {
        var package = Assert.Single(Records.Import(Records.Row(course: "Night Operations", unit: "5th Inf Bn")).Packages).Content;
        var line = Assert.Single(package.Lines);

        Assert.Equal(("qx-2010-imet", "QX", 2010, (bool?)null), (package.Id, package.Country, package.FiscalYear, package.MadeUp));
        Assert.Equal(("row-2", "Night Operations", "IMET", 1500m), (line.Id, line.Title, line.Channel, line.Amount?.Amount));
        Assert.Equal(("2010-03-01", "2010-03-12", 3), (line.Events!.Value[0].StartsOn?.ToString(), line.Events!.Value[0].EndsOn?.ToString(), line.Events!.Value[0].Participants));
        Assert.Equal("between 2009-10-01 and 2010-03-12", line.ObligatedOn?.ToString());
        Assert.Equal("5th Inf Bn", Assert.Single(line.Recipients).Named);
        Assert.Equal("Foreign Military Training, report of 2010-2011, page 12", Assert.Single(package.Sources!.Value, source => source.Id == line.Sources!.Value[0]).Title);
        Assert.Null(line.SupportsInternalRole);
        Assert.Null(line.Items);
    }

    [Fact]
    public void What_a_row_does_not_state_is_left_out()
    {
        var result = Records.Import(Records.Row(course: "", start: "", end: "", quantity: "", cost: "", unit: "", page: ""));
        var line = Assert.Single(result.Packages[0].Content.Lines);

        Assert.Null(line.Title);
        Assert.Null(line.Amount);
        Assert.Null(line.Events!.Value[0].StartsOn);
        Assert.Null(line.Events!.Value[0].Participants);
        Assert.Null(Assert.Single(line.Recipients).Named);
        Assert.Equal("between 2009-10-01 and 2010-09-30", line.ObligatedOn?.ToString());
        Assert.Empty(result.Rows[0].Notices);
    }

    [Theory]
    [InlineData("2010-03-12", "2010-03-01", "it ends on 2010-03-01, before it begins on 2010-03-12; both are left unknown")]
    [InlineData("12 March", "2010-03-12", "`start` is no day: `12 March`; it is left unknown")]
    [InlineData("2010-02-30", "2010-03-12", "`start` is no day: `2010-02-30`; it is left unknown")]
    [InlineData("2009-01-05", "2009-03-05", "it ends before fiscal year 2010 begins; the day its money was obligated is left unknown")]
    public void A_broken_date_is_left_unknown_and_said(string start, string end, string notice) =>
        Assert.Equal([notice], Records.Import(Records.Row(start: start, end: end)).Rows[0].Notices);

    [Theory]
    [InlineData("10000 4/16/2010", "", "2010-05-12", "2010-04-16", "2010-05-12")]
    [InlineData("10000 4/16/2010 5/12/2010", "", "", "2010-04-16", "2010-05-12")]
    [InlineData("10000 4/16/2010", "2010-04-16", "2010-05-12", "2010-04-16", "2010-05-12")]
    public void A_day_that_slipped_into_the_cost_is_put_back_and_said(string cost, string start, string end, string startsOn, string endsOn)
    {
        var result = Records.Import(Records.Row(cost: cost, start: start, end: end));
        var line = result.Packages[0].Content.Lines[0];

        Assert.Equal((startsOn, endsOn, 10000m), (line.Events!.Value[0].StartsOn?.ToString(), line.Events!.Value[0].EndsOn?.ToString(), line.Amount!.Amount));
        Assert.NotEmpty(result.Rows[0].Notices);
    }

    [Fact]
    public void A_row_that_sums_up_others_is_never_counted()
    {
        var result = Records.Import(Records.Row(), Records.Row(course: "Total IMET-1"), Records.Row(course: "Fiscal Year Totals"), Records.Row(course: "Subtotal"), Records.Row(course: "Total Quality Management"));

        Assert.Equal((1, 4), (result.Lines, result.SetAside));
        Assert.All(result.Rows.Skip(1), row => Assert.Equal("it sums up other rows", row.SetAside));
    }

    [Fact]
    public void A_year_that_a_later_report_tells_again_is_counted_once_for_each_channel()
    {
        var result = Records.Import(
            Records.Row(report: "2009_2010", programme: "IMET, FY 10", course: "planned"),
            Records.Row(report: "2009_2010", programme: "Section 1004, FY 10", course: "told once"),
            Records.Row(report: "2010_2011", programme: "IMET-1 - FY 2010 DoS Training", course: "held"));

        Assert.Equal(["held", "told once"], result.Packages.SelectMany(package => package.Content.Lines).Select(line => line.Title));
        Assert.Equal("the report of 2010-2011 tells this year and channel again", result.Rows[0].SetAside);
    }

    [Fact]
    public void An_account_without_a_channel_stays_visible_as_unmapped()
    {
        var result = Records.Import(Records.Row(programme: "DOHS/USCG - FY 2008 DOHS Training"), Records.Row(programme: "Some New Fund, FY 2008"));

        Assert.Equal(["unmapped: DOHS/USCG", "unmapped: Some New Fund, FY 2008"], result.Packages.Select(package => package.Content.Lines[0].Channel));
        Assert.Equal(["no account is known by `Some New Fund, FY 2008`; its channel is left unmapped"], result.Rows[1].Notices);
        Assert.All(result.Packages, package => Assert.Null(Vetting.Rules.RuleSet.Shipped.Channels.Find(package.Content.Lines[0].Channel)));
    }

    [Theory]
    [InlineData("IMET", "", "`program` does not say one fiscal year: `IMET`")]
    [InlineData("IMET, FY 2010", "Atlantis", "the country is not known: `Atlantis`")]
    public void A_row_that_no_package_can_hold_is_set_aside_with_the_reason(string programme, string country, string reason) =>
        Assert.Equal(reason, Records.Import(Records.Row(programme: programme, country: country)).Rows[0].SetAside);

    [Theory]
    [InlineData("MX", "mx-2010-imet")]
    [InlineData("mexico", "mx-2010-imet")]
    [InlineData("", "qx-2010-imet")]
    [InlineData("QY", "qy-2010-imet")]
    public void A_country_may_stand_in_the_row(string country, string package) =>
        Assert.Equal(package, Records.Import(Records.Row(country: country)).Rows[0].Package);

    [Theory]
    [InlineData("SEDENA / SEMAR", "SEDENA", "SEMAR")]
    [InlineData("Navy, Army, Air Force", "Navy", "Army", "Air Force")]
    [InlineData("MX Army and MX Navy", "MX Army", "MX Navy")]
    [InlineData("10th Inf Bn, 33rd Mil Zone", "10th Inf Bn, 33rd Mil Zone")]
    [InlineData("33rd Mil Zone / 34th Mil Zone", "33rd Mil Zone / 34th Mil Zone")]
    [InlineData("SEDENA, Mexico, D.F.", "SEDENA, Mexico, D.F.")]
    [InlineData("N/A", "N/A")]
    public void A_cell_is_taken_apart_only_where_it_names_services_and_nothing_else(string cell, params string[] named) =>
        Assert.Equal(named, new RecipientTexts().Of(cell, "MX"));

    [Fact]
    public void Every_row_is_one_line_or_set_aside_and_what_is_written_reads_back_the_same()
    {
        var cells = Gen.OneOf("IMET, FY 10", "Section 1004 - FY 2011 DoD Training", "Total IMET, FY 10", "Nothing", "", "Some Fund, FY2012", "DOHS/USCG - FY 2010");
        var dates = Gen.OneOf("2010-03-01", "2011-05-05", "", "soon", "2010-02-30", "9999-12-31");
        var texts = Gen.OneOf("Army", "", "a \"quoted\" text", "Total", "N/A", "33rd Mil Zone", "\u0001", "x\ny");
        var row = Gen.Select(cells, dates, dates, texts, texts, Gen.OneOf("5", "", "many", "99999999999"), Gen.OneOf("2009_2010", "2010_2011", ""));
        var random = new PCG(1, 5);
        for (var round = 0; round < 300; round++)
        {
            ImmutableArray<TrainingRow> rows = [.. Enumerable.Range(0, round % 12).Select(_ => row.Generate(random, null, out var _))
                .Select(its => Records.Row(programme: its.Item1, start: its.Item2, end: its.Item3, unit: its.Item4, course: its.Item5, cost: its.Item6, report: its.Item7))];
            var result = Records.Import([.. rows]);
            Assert.Equal(rows.Length, result.Rows.Length);
            Assert.Equal(rows.Length, result.Lines + result.SetAside);
            Assert.All(result.Rows, its => Assert.True(its.Package is null != its.SetAside is null));
            var writer = new DocumentWriter<PackageContent>();
            Assert.All(result.Packages, package => Assert.True(SameContent.Of(package.Content, AidPackage.Parse(writer.Write(package.Content)).Content)));
        }
    }
}
