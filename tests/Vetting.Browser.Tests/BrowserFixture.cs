using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Vetting.Browser.Tests.BrowserFixture))]

namespace Vetting.Browser.Tests;

/// <summary>
/// One headless Chromium for all tests. Where there is none the tests are skipped and say so; a build server
/// (<c>CI=true</c>) has to have one.
/// </summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        if (InstalledBrowser.Find() is not { } path)
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

    internal async Task<OpenedPage> Open(string html, Screen? screen = null, bool runsScripts = true) =>
        await OpenedPage.Of(Browser(), html, screen ?? Screen.Desktop, runsScripts);

    internal async Task<OpenedPage> OpenAt(Uri address, Screen? screen = null, bool runsScripts = true) =>
        await OpenedPage.At(Browser(), address, screen ?? Screen.Desktop, runsScripts);

    /// <summary>The browser; without one the test is skipped, on a build server it fails.</summary>
    internal IBrowser Browser()
    {
        Assert.SkipUnless(_browser is not null || IsBuildServer, "needs Chromium, Chrome or Edge, for instance Debian's package `chromium`");
        Assert.True(_browser is not null, "no Chromium on a build server: `.ci/run` installs Debian's package `chromium`");
        return _browser;
    }

    private static bool IsBuildServer => string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase);
}
