using Vetting.Import.TrainingReports;

namespace Vetting.Import.Tests.TrainingReports;

public sealed class AccountTableTests
{
    /// <summary>One account, as twenty years of reports call it.</summary>
    [Theory]
    [InlineData("International Military Education And Training (IMET), FY 99", "IMET", 1999, "IMET")]
    [InlineData("DoS Western Hemisphere Region, Mexico, International Military Education and Training (IMET), FY 01", "IMET", 2001, "IMET")]
    [InlineData("IMET-X - FY 2007 DoS Training", "IMET-X", 2007, "IMET")]
    [InlineData("IMET-1 - Fiscal Year 2016 Department of State Training", "IMET-1", 2016, "IMET")]
    [InlineData("Section 1004 - DoD Drug Interdiction, FY 00", "Section 1004", 2000, "Section 1004")]
    [InlineData("DOD Western Hemisphere Region, Mexico, Drug Interdiction and Counter-Drug Activities, Section 1004, FY04", "Section 1004", 2004, "Section 1004")]
    [InlineData("Western Hemisphere Region, Mexico, International Narcotics and Law Enforcement (INL), FY02", "INL", 2002, "INCLE")]
    [InlineData("INCLE - Fiscal Year 2018 Department of State Training", "INCLE", 2018, "INCLE")]
    [InlineData("DOD Western Hemisphere Region, Mexico, Center For Hemispheric Defense Studies(CHDS), FY02", "Regional Centers", 2002, "Section 342")]
    [InlineData("DOD Western Hemisphere Region, Mexico, Regional Defense Counterterrorism Fellowship Program, FY05", "CTFP", 2005, "Section 345")]
    [InlineData("GPOI - Fiscal Year 2012 Department of State Training", "GPOI", 2012, "PKO")]
    [InlineData("DOHS/USCG - FY 2008 DOHS Training", "DOHS/USCG", 2008, null)]
    [InlineData("Non-SA, UC - Fiscal Year 2017 Department of Defense Training", "Non-SA", 2017, null)]
    [InlineData("DoS Western Hemisphere Region, Mexico, Exchange Training, FY 01", "Exchange", 2001, null)]
    public void A_label_is_read_as_its_account_and_year(string label, string account, int year, string? channel)
    {
        var found = AccountTable.Shipped.Find(label);

        Assert.Equal((account, channel), (found?.Name, found?.Channel));
        Assert.Equal(year, AccountTable.FiscalYear(label));
    }

    [Theory]
    [InlineData("Wimet Fund, FY 2010")]
    [InlineData("Section 10045, FY 2010")]
    [InlineData("")]
    public void A_label_that_only_looks_like_one_is_no_account(string label) => Assert.Null(AccountTable.Shipped.Find(label));

    [Theory]
    [InlineData("IMET, FY 99 and FY 00")]
    [InlineData("IMET")]
    [InlineData("IMET, FY 2010, FY2011")]
    public void A_label_of_no_year_or_of_several_has_none(string label) => Assert.Null(AccountTable.FiscalYear(label));

    [Fact]
    public void Every_channel_is_one_that_the_channel_table_knows() =>
        Assert.All(
            new[] { "IMET", "INCLE", "FMF", "PKO", "Section 506", "Section 1004", "Section 333", "Section 284", "Section 345", "Section 342", "Section 341" },
            channel => Assert.NotNull(Vetting.Rules.RuleSet.Shipped.Channels.Find(channel)));
}
