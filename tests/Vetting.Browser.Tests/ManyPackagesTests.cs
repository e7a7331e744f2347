using Microsoft.Playwright;
using Vetting.Reports.Html;
using Vetting.Reports.Html.Views;

namespace Vetting.Browser.Tests;

public sealed class ManyPackagesTests(BrowserFixture browser)
{
    private const int Many = 10_000;

    [Fact]
    public async Task Ten_thousand_packages_open_filter_and_sort()
    {
        var row = OverviewRow.Of(Reported.Sample("tlatlaya-102nd-battalion"), "packages/p1.html");
        var html = HtmlPages.OverviewFile([.. Enumerable.Range(0, Many).Select(number => row with
        {
            Title = FormattableString.Invariant($"Package {number:00000}"),
            Id = FormattableString.Invariant($"id-{number}"),
            Violations = number % 7,
            Href = FormattableString.Invariant($"packages/p{number + 1}.html"),
        })], isAudit: false, refused: []);
        Assert.InRange(html.Length, 1, 8_000_000);
        await using var opened = await browser.Open(html);
        var rows = opened.Page.Locator("#overview-rows tr");

        Assert.Equal(OverviewView.AtOnce, await rows.CountAsync());
        await opened.Page.Locator("#overview-more").ClickAsync();
        Assert.Equal(2 * OverviewView.AtOnce, await rows.CountAsync());

        await opened.Page.Locator("#overview-find").FillAsync("package 099");
        await Assertions.Expect(opened.Page.Locator("#overview-status")).ToHaveTextAsync("120 of 10000 packages");
        Assert.Equal(120, await rows.CountAsync());

        await opened.Page.Locator("#overview-find").FillAsync(string.Empty);
        await opened.Page.Locator("button[data-sort=violations]").ClickAsync();
        await Assertions.Expect(rows.First.Locator("td").Nth(2)).ToHaveTextAsync("6");
        await Assertions.Expect(rows.First.Locator("a")).ToHaveTextAsync("Package 00006");
        Assert.Empty(opened.Complaints);
    }
}
