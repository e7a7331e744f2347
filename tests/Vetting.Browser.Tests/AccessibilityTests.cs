using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Vetting.Reports;

namespace Vetting.Browser.Tests;

public sealed class AccessibilityTests(BrowserFixture browser)
{
    private static readonly string[] Impacts = ["serious", "critical"];

    [Theory]
    [InlineData("tlatlaya-102nd-battalion", "desktop")]
    [InlineData("tlatlaya-102nd-battalion", "phone, dark")]
    [InlineData("annotated", "desktop, dark")]
    [InlineData("civilian-justice", "phone")]
    public async Task Axe_finds_no_serious_problem_on_a_page_with_everything_open(string name, string screen)
    {
        await using var opened = await browser.Open(HtmlReport.Write([Reported.Sample(name)]), Screen.Of(screen));
        await opened.Unfold();

        Assert.Empty(await Problems(opened));
    }

    [Theory]
    [InlineData("desktop")]
    [InlineData("phone, dark")]
    public async Task Axe_finds_no_serious_problem_in_the_overview(string screen)
    {
        await using var opened = await browser.Open(HtmlReport.Write(Reported.Few), Screen.Of(screen));

        Assert.Empty(await Problems(opened));
    }

    [Fact]
    public async Task Axe_finds_a_problem_where_there_is_one()
    {
        await using var opened = await browser.Open(HtmlReport.Write([Reported.Sample("civilian-justice")]));
        await opened.Page.EvaluateAsync("() => document.querySelector('.meaning').style.color = '#ddd'");

        Assert.Contains(await Problems(opened), problem => problem.StartsWith("color-contrast", StringComparison.Ordinal));
    }

    private static async Task<IReadOnlyList<string>> Problems(OpenedPage opened)
    {
        var found = await opened.Page.RunAxe();
        Assert.NotEmpty(found.Passes);
        return [.. found.Violations.Where(its => Impacts.Contains(its.Impact, StringComparer.Ordinal)).SelectMany(Said)];
    }

    private static IEnumerable<string> Said(AxeResultItem problem) =>
        problem.Nodes.Select(node => $"{problem.Id} ({problem.Impact}): {problem.Help}: {node.Html}");
}
