using Vetting.Import.TrainingReports;
using Vetting.Tests.Support;

namespace Vetting.Import.Tests.TrainingReports;

/// <summary>Twenty years of real records. The reference material is not part of the repository.</summary>
public sealed class MexicoTests
{
    [Fact]
    public void Twenty_years_of_records_agree_with_the_printed_totals_but_for_four_of_one_year()
    {
        Assert.SkipUnless(Repository.Shared is not null, Repository.NoShared);
        var folder = Path.Combine(Repository.Shared!, "data", "training-reports");
        var result = TrainingImport.Run(TrainingTable.Read(Path.Combine(folder, "mexico.csv")), AccountTable.Shipped, "MX");
        var reconciled = Reconciled.Of(result, PrintedTotals.Read(Path.Combine(folder, "mexico-totals.csv"), AccountTable.Shipped));

        Assert.Equal((6161, 6161), (result.Rows.Length, result.Lines + result.SetAside));
        Assert.Equal(90, reconciled.Count(its => its.Printed is not null));
        Assert.Equal(
            ["IMET-1 2009", "IMET-X 2009", "Regional Centers 2009", "Section 1004 2009"],
            reconciled.Where(its => its.Agrees == false).Select(its => $"{its.Account} {its.FiscalYear}"));
        Assert.DoesNotContain(result.Rows, row => row.Account is null);
    }
}
