using Microsoft.Playwright;

namespace Vetting.Browser.Tests;

/// <summary>A page opened from a file, with everything that it said to the console and asked for.</summary>
internal sealed class OpenedPage : IAsyncDisposable
{
    private const int Patience = 180_000;

    private readonly DirectoryInfo? _folder;
    private readonly List<string> _complaints = [];

    private OpenedPage(DirectoryInfo? folder, IPage page)
    {
        _folder = folder;
        Page = page;
    }

    internal IPage Page { get; }

    /// <summary>What a page that is well does not do: write to the console, fail, ask for anything, open a dialog.</summary>
    internal IReadOnlyList<string> Complaints => _complaints;

    internal static async Task<OpenedPage> Of(IBrowser browser, string html, Screen screen, bool runsScripts)
    {
        var folder = Directory.CreateTempSubdirectory("vetting-");
        var file = Path.Combine(folder.FullName, "report.html");
        await File.WriteAllTextAsync(file, html, TestContext.Current.CancellationToken);
        var opened = new OpenedPage(folder, await New(browser, screen, runsScripts));
        var address = new Uri(file).AbsoluteUri;
        opened.Listen(url => url.Split('#')[0] == address);
        await opened.Page.GotoAsync(address);
        if (runsScripts)
        {
            await opened.Page.WaitForSelectorAsync("html[data-ready]", new PageWaitForSelectorOptions { State = WaitForSelectorState.Attached });
        }

        return opened;
    }

    /// <summary>A page of a host, which may ask the host for more and nobody else.</summary>
    internal static async Task<OpenedPage> At(IBrowser browser, Uri address, Screen screen, bool runsScripts)
    {
        var opened = new OpenedPage(null, await New(browser, screen, runsScripts));
        opened.Listen(url => new Uri(url).Authority == address.Authority);
        await opened.Page.GotoAsync(address.AbsoluteUri);
        return opened;
    }

    /// <summary>What was complained of so far is expected.</summary>
    internal void Forget() => _complaints.Clear();

    public async ValueTask DisposeAsync()
    {
        await Page.Context.CloseAsync();
        _folder?.Delete(recursive: true);
    }

    /// <summary>Presses a key until the focus is on what a selector names; fails where that never happens.</summary>
    internal async Task Reach(string selector, string key = "Tab", int atMost = 400)
    {
        for (var pressed = 0; pressed <= atMost; pressed++)
        {
            if (await Page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector))
            {
                return;
            }

            await Page.Keyboard.PressAsync(key);
        }

        Assert.Fail($"pressing {key} never reaches `{selector}`");
    }

    /// <summary>Opens everything that is folded.</summary>
    internal Task Unfold() => Page.EvaluateAsync("() => document.querySelectorAll('details').forEach(its => { its.open = true; })");

    private static async Task<IPage> New(IBrowser browser, Screen screen, bool runsScripts)
    {
        var context = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = screen.Width, Height = screen.Height },
            ColorScheme = screen.IsDark ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = runsScripts,
            ReducedMotion = ReducedMotion.Reduce,
        });
        context.SetDefaultTimeout(Patience);
        Assertions.SetDefaultExpectTimeout(60_000);
        return await context.NewPageAsync();
    }

    private void Listen(Func<string, bool> isExpected)
    {
        Page.Console += (_, message) => _complaints.Add($"console {message.Type}: {message.Text}");
        Page.PageError += (_, error) => _complaints.Add($"error: {error}");
        Page.Dialog += async (_, dialog) =>
        {
            _complaints.Add($"dialog: {dialog.Message}");
            await dialog.DismissAsync();
        };
        Page.Request += (_, request) =>
        {
            if (!isExpected(request.Url))
            {
                _complaints.Add($"request: {request.Url}");
            }
        };
    }
}
