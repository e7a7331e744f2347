using Vetting.Claims;
using Vetting.Claims.Identity;
using Vetting.Findings;
using Vetting.Import.TrainingReports;
using Vetting.Import.TrainingReports.Audits;
using Vetting.Tests.Support;

namespace Vetting.Import.Tests.TrainingReports.Audits;

public sealed class TrainingAuditTests
{
    private static readonly Lazy<(ImportResult Import, Dictionary<string, AuditedLine> Lines)> Sample = new(() =>
    {
        var import = TrainingImport.Run(TrainingTable.Read(Repository.At("samples/training-records/records.csv")), AccountTable.Shipped, "QX", isMadeUp: true);
        var registry = Registry.Read(Repository.At("samples/training-records/registry"));
        return (import, new TrainingAudit(Vetter.Create(), registry).Run(import).ToDictionary(line => line.Line.Title!, StringComparer.Ordinal));
    });

    [Fact]
    public void Every_activity_is_vetted_once_by_each_clock() => Assert.Equal(Sample.Value.Import.Lines, Sample.Value.Lines.Count);

    [Fact]
    public void What_became_known_later_bars_now_and_did_not_then()
    {
        var line = Sample.Value.Lines["Night Operations (Fort Example)"];

        Assert.Equal((Disposition.Held, Disposition.Barred), (line.Then.Disposition, line.Now.Disposition));
    }

    [Fact]
    public void Nothing_passes_that_names_no_unit() =>
        Assert.All(
            Sample.Value.Lines.Values.Where(line => line.Judgement != Judgement.Positive),
            line => Assert.True(line.Now.Disposition is Disposition.Held or Disposition.Barred or Disposition.Error));

    [Theory]
    [InlineData("Night Operations (Fort Example)", "2021-03-01")]
    [InlineData("Legal Aspects", "2021-08-09")]
    [InlineData("Mountain Rescue (Mount Example)", "2021-09-30")]
    [InlineData("English Language", "2021-09-30")]
    public void The_day_by_which_it_had_to_be_known_is_the_first_day_else_the_last_else_the_end_of_the_year(string title, string day) =>
        Assert.Equal(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value, TrainingAudit.DayOf(Sample.Value.Lines[title].Line, 2021));

    [Fact]
    public void A_line_of_two_services_is_no_better_named_than_the_worse_of_them() =>
        Assert.Equal(Judgement.Service, Sample.Value.Lines["Boarding (Port Example)"].Judgement);
}
