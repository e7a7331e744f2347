using System.Net;
using Vetting.Orleans.Tests;

namespace Vetting.Host.Tests.Pages;

public sealed class PagesTests(OneHost its) : IClassFixture<OneHost>
{
    public static TheoryData<string, HttpStatusCode> Paths => new() { { "", HttpStatusCode.OK }, { "today?after=0", HttpStatusCode.OK }, { "reports/none", HttpStatusCode.NotFound } };

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task A_page_asks_for_a_key_to_read_and_shows_nobody_else_anything(string path, HttpStatusCode answer)
    {
        var unknown = await its.AskAsync("GET", path, null);

        Assert.Equal(HttpStatusCode.Unauthorized, unknown.StatusCode);
        Assert.Contains("<h1>Sign in</h1>", await TextAsync(unknown), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Unauthorized, (await its.AskAsync("GET", path, "nothing known")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await its.AskAsync("GET", path, "propose")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await its.AskAsync("GET", path, "record")).StatusCode);
        Assert.Equal(answer, (await its.AskAsync("GET", path, "read")).StatusCode);
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Whoever_is_signed_in_sees_pages_and_nothing_else(string path, HttpStatusCode answer)
    {
        using var browser = Browser();
        var signedIn = await SignInAsync(browser, RunningHost.Key);
        Assert.Equal(HttpStatusCode.Found, signedIn.StatusCode);
        var cookie = Assert.Single(signedIn.Headers.GetValues("Set-Cookie"));
        Assert.All(["httponly", "samesite=strict", "path=/"], word => Assert.Contains(word, cookie, StringComparison.Ordinal));
        Assert.DoesNotContain(RunningHost.Key, Uri.UnescapeDataString(cookie), StringComparison.Ordinal);

        var page = await browser.GetAsync(At(path), TestContext.Current.CancellationToken);
        Assert.Equal(answer, page.StatusCode);
        foreach (var other in new[] { "changes", "packages/none", "openapi.json" })
        {
            Assert.Equal(HttpStatusCode.Unauthorized, (await browser.GetAsync(At(other), TestContext.Current.CancellationToken)).StatusCode);
        }

        foreach (var written in new[] { "packages", "claims" })
        {
            using var body = RunningHost.Json("{}");
            Assert.Equal(HttpStatusCode.Unauthorized, (await browser.PostAsync(At(written), body, TestContext.Current.CancellationToken)).StatusCode);
        }

        using var nothing = new FormUrlEncodedContent([]);
        await browser.PostAsync(At("sign-out"), nothing, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Unauthorized, (await browser.GetAsync(At(path), TestContext.Current.CancellationToken)).StatusCode);
    }

    [Theory]
    [InlineData("for read", null, HttpStatusCode.Found)]
    [InlineData("for read", "same-origin", HttpStatusCode.Found)]
    [InlineData("for read", "cross-site", HttpStatusCode.Forbidden)]
    [InlineData("for read", "same-site", HttpStatusCode.Forbidden)]
    [InlineData("for propose", null, HttpStatusCode.Forbidden)]
    [InlineData("nothing known", null, HttpStatusCode.Unauthorized)]
    [InlineData("", null, HttpStatusCode.Unauthorized)]
    public async Task Only_a_key_to_read_signs_in_and_only_from_this_page(string key, string? from, HttpStatusCode answer)
    {
        using var browser = Browser();

        var signedIn = await SignInAsync(browser, key, from);

        Assert.Equal(answer, signedIn.StatusCode);
        Assert.Equal(answer == HttpStatusCode.Found, signedIn.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task A_page_is_kept_by_nobody_and_asks_nobody_else()
    {
        var page = await its.AskAsync("GET", "", "read");

        Assert.Equal("text/html", page.Content.Headers.ContentType?.MediaType);
        Assert.True(page.Headers.CacheControl!.NoStore);
        Assert.Equal("DENY", Assert.Single(page.Headers.GetValues("X-Frame-Options")));
        var text = await TextAsync(page);
        Assert.Contains("default-src &#x27;none&#x27;", text, StringComparison.Ordinal);
        Assert.DoesNotContain("http://", text, StringComparison.Ordinal);
        Assert.DoesNotContain("https://", text, StringComparison.Ordinal);
    }

#pragma warning disable CA2000 // The client disposes of it.
    private HttpClient Browser() => new(new HttpClientHandler { AllowAutoRedirect = false, CheckCertificateRevocationList = true }) { BaseAddress = its.Host.Client.BaseAddress };
#pragma warning restore CA2000

    private static async Task<HttpResponseMessage> SignInAsync(HttpClient browser, string key, string? from = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, At("sign-in")) { Content = new FormUrlEncodedContent([KeyValuePair.Create("key", key)]) };
        if (from is not null)
        {
            request.Headers.Add("Sec-Fetch-Site", from);
        }

        return await browser.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private static Uri At(string path) => new(path, UriKind.Relative);

    private static Task<string> TextAsync(HttpResponseMessage answer) => answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
}
