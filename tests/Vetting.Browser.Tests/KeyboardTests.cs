using Microsoft.Playwright;
using Vetting.Reports;

namespace Vetting.Browser.Tests;

public sealed class KeyboardTests(BrowserFixture browser)
{
    [Fact]
    public async Task Findings_are_filtered_by_words_weight_and_answer()
    {
        var report = Reported.Sample("16th-cavalry");
        await using var opened = await browser.Open(HtmlReport.Write([report]));
        var all = await opened.Page.Locator("li.finding:visible").CountAsync();

        await opened.Reach("input.find");
        await opened.Page.Keyboard.TypeAsync("SL-01");
        var found = await opened.Page.Locator("li.finding:visible").CountAsync();
        Assert.InRange(found, 1, all - 1);
        Assert.All(await opened.Page.Locator("li.finding:visible").AllTextContentsAsync(), text => Assert.Contains("SL-01", text, StringComparison.OrdinalIgnoreCase));
        await Assertions.Expect(opened.Page.Locator("form.finding-filters .status")).ToHaveTextAsync($"{found} of {all} shown");

        await opened.Page.Keyboard.PressAsync("Control+A");
        await opened.Page.Keyboard.PressAsync("Delete");
        await opened.Page.Keyboard.PressAsync("Tab");
        await opened.Page.Keyboard.PressAsync("W");
        Assert.Equal(await opened.Page.Locator("li.finding[data-severity=Warn]").CountAsync(), await opened.Page.Locator("li.finding:visible").CountAsync());

        await opened.Page.Keyboard.PressAsync("Home");
        await opened.Page.Keyboard.PressAsync("Tab");
        await opened.Page.Keyboard.PressAsync("N");
        Assert.Equal("needs judgement", await opened.Page.Locator(".by-outcome").InputValueAsync());
        Assert.Equal(await opened.Page.Locator("li.finding[data-outcome='needs judgement']").CountAsync(), await opened.Page.Locator("li.finding:visible").CountAsync());
        Assert.Empty(opened.Complaints);
    }

    [Fact]
    public async Task A_finding_opens_and_closes_and_all_of_them_at_once()
    {
        await using var opened = await browser.Open(HtmlReport.Write([Reported.Sample("tlatlaya-102nd-battalion")]));

        await opened.Reach("li.finding summary");
        await opened.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(opened.Page.Locator("li.finding .message").First).ToBeVisibleAsync();
        await opened.Page.Keyboard.PressAsync("Space");
        await Assertions.Expect(opened.Page.Locator("li.finding .message").First).ToBeHiddenAsync();

        await opened.Reach("button.open-all", "Shift+Tab");
        await opened.Page.Keyboard.PressAsync("Enter");
        Assert.Equal(0, await opened.Page.Locator("li.finding > details:not([open])").CountAsync());
        await opened.Page.Keyboard.PressAsync("Enter");
        Assert.Equal(0, await opened.Page.Locator("li.finding > details[open]").CountAsync());
    }

    [Fact]
    public async Task A_reason_in_the_first_screen_leads_to_its_finding()
    {
        await using var opened = await browser.Open(HtmlReport.Write([Reported.Sample("tlatlaya-102nd-battalion")]));

        await opened.Reach(".why li a");
        var target = await opened.Page.Locator(".why li a").First.GetAttributeAsync("href");
        await opened.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(opened.Page.Locator($"{target} > summary")).ToBeFocusedAsync();
        await Assertions.Expect(opened.Page.Locator($"{target} .message")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_overview_sorts_filters_and_leads_to_a_page_and_back()
    {
        var reports = Reported.Few;
        await using var opened = await browser.Open(HtmlReport.Write(reports));
        var rows = opened.Page.Locator("#overview-rows tr");

        Assert.Equal(reports.Select(report => report.Disposition).OrderDescending().Select(its => its.ToString()), await Verdicts());
        await opened.Reach("button[data-sort=weight]");
        await opened.Page.Keyboard.PressAsync("Enter");
        Assert.Equal(reports.Select(report => report.Disposition).Order().Select(its => its.ToString()), await Verdicts());
        await Assertions.Expect(opened.Page.Locator("th:has(button[data-sort=weight])")).ToHaveAttributeAsync("aria-sort", "ascending");
        await opened.Page.Keyboard.PressAsync("Tab");
        await opened.Page.Keyboard.PressAsync("Space");
        Assert.Equal(reports.Select(report => report.PackageTitle!.ToUpperInvariant()).Order(StringComparer.Ordinal).First(), (await rows.First.Locator("a").InnerTextAsync()).ToUpperInvariant());

        await opened.Reach("#overview-find", "Shift+Tab");
        await opened.Page.Keyboard.TypeAsync("battalion");
        await Assertions.Expect(opened.Page.Locator("#overview-status")).ToContainTextAsync($"of {reports.Count} packages");
        Assert.InRange(await rows.CountAsync(), 1, reports.Count - 1);

        await opened.Reach("#overview-rows a");
        var name = await opened.Page.EvaluateAsync<string>("() => document.activeElement.textContent");
        await opened.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(opened.Page.Locator("article.package:visible h1")).ToContainTextAsync(name);
        await Assertions.Expect(opened.Page.Locator("#overview")).ToBeHiddenAsync();

        await opened.Reach("article:not([hidden]) nav.home a");
        await opened.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(opened.Page.Locator("#overview")).ToBeVisibleAsync();
        Assert.Empty(opened.Complaints);

        async Task<IEnumerable<string>> Verdicts() =>
            (await opened.Page.Locator("#overview-rows tr td:first-child").AllInnerTextsAsync()).Select(text => text.Split(' ', '\n')[^1]);
    }
}
