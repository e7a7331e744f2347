using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Vetting.Orleans.Tests;

namespace Vetting.Browser.Tests;

public sealed class WatchTests(BrowserFixture browser, WatchedHost its) : IClassFixture<WatchedHost>
{
    [Fact]
    public async Task What_a_claim_changes_appears_with_its_reason_on_the_open_page()
    {
        await using var opened = await SignedIn(Screen.Desktop);
        var page = opened.Page;
        await its.ProposeAsync("live");

        var first = page.Locator(".change[data-package=live]").Last;
        await Assertions.Expect(first).ToContainTextAsync("judged for the first time");
        await Assertions.Expect(first).ToContainTextAsync("proposed by everything on ");
        await its.RecordAsync();

        var next = page.Locator(".change[data-package=live]").First;
        await Assertions.Expect(next.Locator(".turn")).ToContainTextAsync("was ");
        await Assertions.Expect(next.Locator(".because")).ToContainTextAsync("recorded by everything on ");
        await Assertions.Expect(page.Locator("#status")).ToContainTextAsync("changed: now ");
        await Assertions.Expect(page.Locator("#count")).ToHaveTextAsync($"{await page.Locator(".change").CountAsync()}");
        Assert.True(await page.EvaluateAsync<bool>("() => window.stays === true"), "the page was loaded again");
        Assert.Empty(opened.Complaints);

        await next.Locator("h3 a").ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync((await (await its.RunningAsync()).GetAsync("packages/live"))["disposition"]!.GetValue<string>(), new() { IgnoreCase = true });
        await Assertions.Expect(page.Locator("article.package .why")).ToBeVisibleAsync();
        await page.Locator("nav.home a").ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("What changed today");
        Assert.Empty(opened.Complaints);
    }

    [Theory]
    [InlineData("desktop")]
    [InlineData("phone, dark")]
    public async Task Axe_finds_no_serious_problem_and_nothing_is_wider_than_the_screen(string screen)
    {
        await its.ProposeAsync(screen);
        await using var opened = await browser.OpenAt((await its.RunningAsync()).Client.BaseAddress!, Screen.Of(screen));
        await IsWell(opened, screen);
        await SignIn(opened);
        await opened.Unfold();

        await Assertions.Expect(opened.Page.Locator(".change").First).ToBeVisibleAsync();
        await Assertions.Expect(opened.Page.Locator("#reload")).ToBeHiddenAsync();
        await IsWell(opened, screen);
    }

    [Fact]
    public async Task Without_scripts_it_is_a_list_that_can_be_read()
    {
        await its.ProposeAsync("plain");
        await using var opened = await browser.OpenAt((await its.RunningAsync()).Client.BaseAddress!, runsScripts: false);
        await SignIn(opened);

        await Assertions.Expect(opened.Page.Locator(".change[data-package=plain]")).ToContainTextAsync("judged for the first time");
        await Assertions.Expect(opened.Page.Locator("#reload")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Whoever_signs_out_sees_nothing_new_and_has_to_sign_in_again()
    {
        await using var opened = await SignedIn(Screen.Phone);
        var other = await opened.Page.Context.NewPageAsync();

        await other.GotoAsync((await its.RunningAsync()).Client.BaseAddress!.AbsoluteUri);
        await other.ClickAsync("button:text('Sign out')");
        await Assertions.Expect(other.Locator("h1")).ToHaveTextAsync("Sign in");
        await its.ProposeAsync("unseen");

        await Assertions.Expect(opened.Page.Locator("#status")).ToContainTextAsync("You are signed out");
        Assert.Equal(0, await opened.Page.Locator("[data-package=unseen]").CountAsync());
    }

    private static async Task IsWell(OpenedPage opened, string screen)
    {
        var found = await opened.Page.RunAxe();
        Assert.NotEmpty(found.Passes);
        Assert.Empty(found.Violations.Where(its => its.Impact is "serious" or "critical").SelectMany(its => its.Nodes.Select(node => $"{its.Id}: {node.Html}")));
        Assert.InRange(await opened.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"), 1, Screen.Of(screen).Width);
    }

    private static async Task SignIn(OpenedPage opened)
    {
        await Assertions.Expect(opened.Page.Locator("h1")).ToHaveTextAsync("Sign in");
        await opened.Page.FillAsync("input[name=key]", RunningHost.Key);
        await opened.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(opened.Page.Locator("h1")).ToContainTextAsync("What changed today");
    }

    private async Task<OpenedPage> SignedIn(Screen screen)
    {
        var opened = await browser.OpenAt((await its.RunningAsync()).Client.BaseAddress!, screen);
        await SignIn(opened);
        await opened.Page.EvaluateAsync("() => { window.stays = true; }");

        // A browser says of itself that it was not let in before.
        opened.Forget();
        return opened;
    }
}
