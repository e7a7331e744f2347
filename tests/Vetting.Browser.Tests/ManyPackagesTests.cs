using Microsoft.Playwright;
using UglyToad.PdfPig;
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

    [Fact]
    public async Task On_paper_every_package_is_there_and_what_a_filter_leaves_out_is_counted()
    {
        var row = OverviewRow.Of(Reported.Sample("civilian-justice"), "packages/p1.html");
        var titles = Enumerable.Range(0, 2 * OverviewView.AtOnce + 7).Select(number => FormattableString.Invariant($"Package {number:00000}")).ToList();
        await using var opened = await browser.Open(HtmlPages.OverviewFile([.. titles.Select(title => row with { Title = title })], isAudit: false, refused: []));

        var all = await Printed(opened.Page);
        Assert.All(titles, title => Assert.Contains(title, all, StringComparison.Ordinal));
        Assert.Equal(OverviewView.AtOnce, await opened.Page.Locator("#overview-rows tr").CountAsync());

        await opened.Page.Locator("#overview-find").FillAsync("package 0009");
        Assert.Contains("11 of 407 packages", await Printed(opened.Page), StringComparison.Ordinal);
    }

    private static async Task<string> Printed(IPage page)
    {
        using var document = PdfDocument.Open(await page.PdfAsync(new PagePdfOptions { Format = PaperFormat.A4, PreferCSSPageSize = true }));
        return string.Concat(document.GetPages().SelectMany(its => its.GetWords()).Select(word => word.Text + " "));
    }
}
