using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Vetting.Reports;
using Vetting.Reports.Tests;

namespace Vetting.Browser.Tests;

public sealed class RefusedInputTests(BrowserFixture browser)
{
    [Theory]
    [InlineData("desktop")]
    [InlineData("desktop, dark")]
    [InlineData("phone")]
    [InlineData("phone, dark")]
    public async Task The_first_screen_names_what_was_not_checked_before_anything_that_is_clear(string screen)
    {
        var size = Screen.Of(screen);
        await using var opened = await browser.Open(HtmlReport.Write([Reported.Sample("civilian-justice")], null, [Refused.One]), size);

        await Assertions.Expect(opened.Page.Locator("h1:visible")).ToHaveTextAsync("! 1 of 2 inputs was not checked");
        var named = await opened.Page.Locator("[data-refused]").BoundingBoxAsync();
        var clear = await opened.Page.Locator(".tally .d--clear").BoundingBoxAsync();
        Assert.True(named!.Y >= 0 && named.Y < clear!.Y && named.Y + 30 < size.Height, $"what was refused stands at {named.Y}, what is clear at {clear!.Y}");
        Assert.InRange(await opened.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"), 1, size.Width);
        Assert.Empty((await opened.Page.RunAxe()).Violations.Where(its => its.Impact is "serious" or "critical").Select(its => its.Id));

        await opened.Page.Locator("#overview-table a").First.ClickAsync();
        await Assertions.Expect(opened.Page.Locator("h1:visible")).ToContainTextAsync("Clear");
        await opened.Page.Locator("nav.home:visible a").ClickAsync();
        await Assertions.Expect(opened.Page.Locator("[data-refused]")).ToBeVisibleAsync();
        Assert.Empty(opened.Complaints);
    }

    [Fact]
    public async Task A_page_of_nothing_but_refused_inputs_is_well_and_says_so()
    {
        await using var opened = await browser.Open(HtmlReport.Write([], null, [Refused.One, Refused.Named("b.package.json", "other")]));

        await Assertions.Expect(opened.Page.Locator("h1")).ToHaveTextAsync("! 2 of 2 inputs were not checked");
        Assert.Equal(2, await opened.Page.Locator("[data-refused]:visible").CountAsync());
        Assert.Equal(0, await opened.Page.Locator("table").CountAsync());
        Assert.Empty(opened.Complaints);
    }

    [Theory]
    [MemberData(nameof(HostileTexts))]
    public async Task A_hostile_name_runs_nothing_asks_for_nothing_and_is_no_wider_than_the_screen(int number)
    {
        var refused = Refused.Named(Hostile.Texts[number], Hostile.Texts[number]);
        await using var opened = await browser.Open(HtmlReport.Write([], null, [refused]), Screen.Phone);

        Assert.Empty(opened.Complaints);
        Assert.InRange(await opened.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"), 1, Screen.Phone.Width);
        Assert.Equal(0, await opened.Page.EvaluateAsync<int>("() => document.querySelectorAll('main script, main img, main a').length"));
    }

    public static TheoryData<int> HostileTexts => Hostile.Numbers;
}
