using Vetting.Import.TrainingReports;

namespace Vetting.Import.Tests.TrainingReports;

public sealed class ReconciledTests
{
    [Fact]
    public void Rows_are_compared_with_what_is_printed_year_by_year_and_account_by_account()
    {
        var result = Records.Import(Records.Row(), Records.Row(cost: ""), Records.Row(programme: "INCLE - FY 2010", quantity: "2", cost: "7"));
        var reconciled = Reconciled.Of(result, [new PrintedTotals(2010, "IMET-1", 6, 1500), new PrintedTotals(2010, "INCLE", 2, 9), new PrintedTotals(2010, "FMF", 1, 1)]);

        Assert.Equal([("FMF", (bool?)false, 0), ("IMET-1", true, 1), ("INCLE", false, 0)], reconciled.Select(its => (its.Account, its.Agrees, its.Unknown)));
    }
}
