using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace Vetting.Host.Access;

/// <summary>Knows whoever asks by the key in the header <c>X-Api-Key</c>, or as a bearer token.</summary>
internal sealed class KeyAuthentication(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, KeyRing keys)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string Name = "key";

    private const string Header = "X-Api-Key";
    private const string Bearer = "Bearer ";

    /// <summary>Whether a request brings a key, be it a known one or not.</summary>
    public static bool IsTried(HttpRequest request) => KeyOf(request).Length > 0;

    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var key = KeyOf(Request);
        if (key.Length == 0)
        {
            return Task.FromResult(AuthenticateResult.NoResult());
        }

        if (keys.Of(key) is not { } known)
        {
            return Task.FromResult(AuthenticateResult.Fail("no such key"));
        }

        var identity = new ClaimsIdentity(
            [new Claim(ClaimTypes.Name, known.Name), .. known.Roles.Select(role => new Claim(ClaimTypes.Role, role))], Name);
        return Task.FromResult(AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), Name)));
    }

    private static string KeyOf(HttpRequest request)
    {
        var key = request.Headers[Header].ToString();
        var authorization = request.Headers.Authorization.ToString();
        return key.Length == 0 && authorization.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase) ? authorization[Bearer.Length..] : key;
    }
}
