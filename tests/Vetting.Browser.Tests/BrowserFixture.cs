using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Vetting.Browser.Tests.BrowserFixture))]

namespace Vetting.Browser.Tests;

/// <summary>
/// One headless Chromium for all tests. Where there is none the tests are skipped and say so; a build server
/// (<c>CI=true</c>) has to have one.
/// </summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "chrome.exe", "msedge.exe"];

    private static readonly string[] Places =
    [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe", @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        if (Find() is not { } path)
        {
            return;
        }

        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = path,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic"],
            Timeout = 180_000,
        });
    }

    public async ValueTask DisposeAsync()
    {
        await (_browser?.DisposeAsync() ?? ValueTask.CompletedTask);
        _playwright?.Dispose();
    }

    internal async Task<OpenedPage> Open(string html, Screen? screen = null, bool runsScripts = true)
    {
        Assert.SkipUnless(_browser is not null || IsBuildServer, "needs Chromium, Chrome or Edge, for instance Debian's package `chromium`");
        Assert.True(_browser is not null, "no Chromium on a build server: `.ci/run` installs Debian's package `chromium`");
        return await OpenedPage.Of(_browser, html, screen ?? Screen.Desktop, runsScripts);
    }

    private static bool IsBuildServer => string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase);

    private static string? Find() => (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator)
        .SelectMany(folder => Names.Select(name => Path.Combine(folder, name))).Concat(Places).FirstOrDefault(File.Exists);
}
