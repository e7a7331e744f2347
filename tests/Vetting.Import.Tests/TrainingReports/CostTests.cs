using NodaTime;
using Vetting.Import.TrainingReports;

namespace Vetting.Import.Tests.TrainingReports;

public sealed class CostTests
{
    [Theory]
    [InlineData("$6,180", 6180.0, false)]
    [InlineData("8348", 8348.0, false)]
    [InlineData("1,244,340.50", 1244340.50, false)]
    [InlineData("0", 0.0, false)]
    [InlineData("$", null, false)]
    [InlineData("", null, false)]
    [InlineData("about 5", null, true)]
    [InlineData("-5", null, true)]
    [InlineData("1e3", null, true)]
    [InlineData("10000 2/30/2009", 10000.0, true)]
    public void A_cell_states_an_amount_none_or_something_broken(string cell, double? amount, bool isBroken)
    {
        var cost = Cost.Of(cell);

        Assert.Equal((decimal?)amount, cost.Amount);
        Assert.Equal(isBroken, cost.IsBroken);
    }

    [Fact]
    public void Dates_that_slipped_into_the_cell_are_found_with_the_month_first() =>
        Assert.Equal([new LocalDate(2008, 7, 9), new LocalDate(2009, 9, 30)], Cost.Of("105544 7/9/2008 9/30/2009").Dates);
}
