using Microsoft.Playwright;
using Newtonsoft.Json.Linq;
using Vetting.Reports;
using Vetting.Reports.Tests;
using Vetting.Tests.Support;

namespace Vetting.Browser.Tests;

public sealed class PageTests(BrowserFixture browser)
{
    public static TheoryData<string> Samples => [.. SampleFiles.Names];

    public static TheoryData<int> HostileTexts => Hostile.Numbers;

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Every_finding_of_the_JSON_is_on_the_page_and_the_page_says_nothing_to_the_console_nor_to_a_server(string name)
    {
        var report = Reported.Sample(name);
        var findings = (JArray)JObject.Parse(JsonReport.Write([report]))["packages"]![0]!["findings"]!;
        await using var opened = await browser.Open(HtmlReport.Write([report]));
        await opened.Unfold();

        var shown = await opened.Page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll('li.finding li[data-rule]')].filter(its => its.checkVisibility())
              .map(its => [its.dataset.rule, its.dataset.subject, its.closest('li.finding').dataset.severity].join(' '))
            """);
        var text = await opened.Page.EvaluateAsync<string>("() => document.body.textContent.replace(/\\s+/g, ' ')");

        Assert.Equal(
            findings.Select(its => $"{its["rule"]} {its["subject"]} {its["severity"]}").Order(StringComparer.Ordinal),
            shown.Order(StringComparer.Ordinal));
        Assert.All(report.Findings.SelectMany(its => its.Citations), its => Assert.Contains(Spaced(its.Provision), text, StringComparison.Ordinal));
        Assert.All(report.Questions, its => Assert.Contains(Spaced(its.Missing.Question), text, StringComparison.Ordinal));
        Assert.Contains(report.FindingsSha256, text, StringComparison.Ordinal);
        Assert.Empty(opened.Complaints);
    }

    [Theory]
    [InlineData("tlatlaya-102nd-battalion", "desktop")]
    [InlineData("tlatlaya-102nd-battalion", "phone")]
    [InlineData("mexico-2021", "desktop")]
    [InlineData("mexico-2021", "phone")]
    public async Task The_first_screen_says_the_verdict_why_and_of_what(string name, string screen)
    {
        var report = Reported.Sample(name);
        await using var opened = await browser.Open(HtmlReport.Write([report]), Screen.Of(screen));

        foreach (var selector in new[] { "h1", "h1 .for", ".meaning", ".why li:first-child" })
        {
            var box = await opened.Page.Locator(selector).First.BoundingBoxAsync();
            Assert.True(box!.Y >= 0 && box.Y + box.Height <= Screen.Of(screen).Height, $"{selector} ends at {box.Y + box.Height} of {Screen.Of(screen).Height}");
        }

        await Assertions.Expect(opened.Page.Locator("h1")).ToContainTextAsync(report.Disposition.ToString());
    }

    [Theory]
    [InlineData("phone")]
    [InlineData("desktop")]
    public async Task Nothing_is_wider_than_the_screen(string screen)
    {
        foreach (var report in Reported.Samples.Append(Hostile.Report(new string('W', 10_000))))
        {
            await using var opened = await browser.Open(HtmlReport.Write([report]), Screen.Of(screen));
            await opened.Unfold();

            Assert.InRange(await opened.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"), 1, Screen.Of(screen).Width);
        }
    }

    [Fact]
    public async Task Charts_and_drawings_are_drawn_from_the_tables_and_sentences_behind_them()
    {
        await using var opened = await browser.Open(HtmlReport.Write([Reported.Sample("tlatlaya-102nd-battalion")]));

        Assert.Equal(3, await opened.Page.Locator(".chart svg").CountAsync());
        Assert.Equal(await opened.Page.Locator("figure.chain .links li[data-from]").CountAsync(), await opened.Page.Locator("figure.chain svg path.edge").CountAsync());
        Assert.Equal(await opened.Page.Locator("figure.chain .nodes li").CountAsync(), await opened.Page.Locator("figure.chain svg g.node").CountAsync());
    }

    [Fact]
    public async Task Without_scripts_everything_can_still_be_read()
    {
        await using var opened = await browser.Open(HtmlReport.Write([Reported.Sample("civilian-justice"), Reported.Sample("tlatlaya-102nd-battalion")]), runsScripts: false);

        await Assertions.Expect(opened.Page.Locator("#overview-table tbody tr").First).ToBeVisibleAsync();
        await Assertions.Expect(opened.Page.Locator("article.package").Nth(1)).ToBeVisibleAsync();
        await Assertions.Expect(opened.Page.Locator("figure.money table").First).ToBeVisibleAsync();
        await Assertions.Expect(opened.Page.Locator("figure.chain .links").First).ToBeVisibleAsync();
    }

    [Theory]
    [MemberData(nameof(HostileTexts))]
    public async Task A_hostile_text_runs_nothing_asks_for_nothing_and_turns_nothing_around(int number)
    {
        var report = Hostile.Report(Hostile.Texts[number]);
        await using var opened = await browser.Open(HtmlReport.Write([report, report]), Screen.Phone);
        await opened.Page.Locator("#overview-table a").First.ClickAsync();
        await opened.Unfold();

        Assert.Empty(opened.Complaints);
        Assert.Equal(0, await opened.Page.EvaluateAsync<int>("() => document.querySelectorAll('main script, main img, main svg[onload], main a[href^=\"javascript\"], main a[href^=\"http\"]').length"));
        Assert.InRange(await opened.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"), 1, Screen.Phone.Width);
    }

    private static string Spaced(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
