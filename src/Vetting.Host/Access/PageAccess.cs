using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Primitives;
using Vetting.Host.Pages;

namespace Vetting.Host.Access;

/// <summary>
/// Lets a browser in, which cannot send a header by itself: whoever gives a key to read once is known by a cookie from then on.
/// The cookie opens pages and nothing else. It holds no key, and ends with this process, with the key, or after some hours.
/// </summary>
internal static class PageAccess
{
    /// <summary>The policy of pages: a key to read in a header, or signed in with one.</summary>
    public const string Policy = "pages";

    /// <summary>How long a sign-in holds.</summary>
    public const int Hours = 8;

    /// <summary>The scheme of those who are signed in.</summary>
    public const string SignedIn = "signed in";

    private const string Either = "key or signed in";

    public static void AddPages(this IServiceCollection services)
    {
        services.AddAuthentication(options => options.DefaultAuthenticateScheme = Either)
            .AddPolicyScheme(Either, null, options => options.ForwardDefaultSelector = context => KeyAuthentication.IsTried(context.Request) ? KeyAuthentication.Name : SignedIn)
            .AddCookie(SignedIn, Cookie);
        services.AddAuthorizationBuilder().AddPolicy(Policy, policy => policy.AddAuthenticationSchemes(Either).RequireRole(Roles.Read));
    }

    /// <summary>Whether a form was sent by a page of this host, as far as the browser says where it came from.</summary>
    public static bool IsFromHere(HttpRequest request) =>
        request.Headers["Sec-Fetch-Site"] is { Count: > 0 } site ? site == new StringValues("same-origin") || site == new StringValues("none") : true;

    /// <summary>Who is signed in: by the name of the key, to read and for nothing else that the key may be for.</summary>
    public static ClaimsPrincipal Reader(ApiKey key) => new(new ClaimsIdentity(
        [new Claim(ClaimTypes.Name, key.Name), new Claim(ClaimTypes.Role, Roles.Read), new Claim(ClaimTypes.Hash, key.Sha256)], SignedIn));

    private static void Cookie(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = "vetting-watch";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Strict;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.ExpireTimeSpan = TimeSpan.FromHours(Hours);
        options.SlidingExpiration = false;

        // Kept in memory alone: nothing that opens the page is on any disk.
        options.DataProtectionProvider = new EphemeralDataProtectionProvider();
        options.Events.OnRedirectToLogin = context => SignInPage.AskAsync(context.HttpContext, string.Empty);
        options.Events.OnValidatePrincipal = StillHasKeyAsync;
    }

    /// <summary>A key that was taken away opens nothing from then on.</summary>
    private static async Task StillHasKeyAsync(CookieValidatePrincipalContext context)
    {
        var keys = context.HttpContext.RequestServices.GetRequiredService<KeyRing>();
        if (context.Principal?.FindFirst(ClaimTypes.Hash)?.Value is not { } sha256 || keys.BySha256(sha256)?.Roles.Contains(Roles.Read, StringComparer.Ordinal) != true)
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(SignedIn);
        }
    }
}
