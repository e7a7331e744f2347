using Microsoft.Playwright;
using Vetting.Browser.Tests;

namespace Vetting.Benchmarks.Reports;

/// <summary>What a browser needs for an overview, by its own clock: each time until the changed page is laid out, the best of some rounds.</summary>
internal static class OpenedOverview
{
    private const string Filter =
        """
        text => {
          const find = document.getElementById('overview-find');
          const start = performance.now();
          find.value = text;
          find.dispatchEvent(new Event('input', { bubbles: true }));
          document.body.offsetHeight;
          return performance.now() - start;
        }
        """;

    private const string Sort =
        """
        column => {
          const button = document.querySelector(`button[data-sort=${column}]`);
          const start = performance.now();
          button.click();
          document.body.offsetHeight;
          return performance.now() - start;
        }
        """;

    private const string Opened = "() => performance.getEntriesByType('navigation')[0].loadEventEnd";

    public static async Task<IReadOnlyList<(string What, double Milliseconds)>> Measure(string file, int rounds)
    {
        if (InstalledBrowser.Find() is not { } path)
        {
            await Console.Error.WriteLineAsync("no Chromium, Chrome or Edge is at hand: what a browser needs is not measured");
            return [];
        }

        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = path, Args = ["--no-sandbox", "--disable-gpu"], Timeout = 180_000 });
        var measured = new List<(string What, double Milliseconds)>();
        for (var round = 0; round < rounds; round++)
        {
            var page = await browser.NewPageAsync();
            page.SetDefaultTimeout(180_000);
            await page.GotoAsync(new Uri(file).AbsoluteUri);
            await page.WaitForSelectorAsync("html[data-ready]", new PageWaitForSelectorOptions { State = WaitForSelectorState.Attached });
            measured.Add(("opening it, scripts included", await page.EvaluateAsync<double>(Opened)));
            measured.Add(("filtering it by a text that few have", await page.EvaluateAsync<double>(Filter, "0099")));
            measured.Add(("showing all again", await page.EvaluateAsync<double>(Filter, string.Empty)));
            measured.Add(("sorting it by title", await page.EvaluateAsync<double>(Sort, "title")));
            measured.Add(("sorting it by money", await page.EvaluateAsync<double>(Sort, "money")));
            await page.CloseAsync();
        }

        return [.. measured.GroupBy(its => its.What, StringComparer.Ordinal).Select(same => (same.Key, same.Min(its => its.Milliseconds)))];
    }
}
