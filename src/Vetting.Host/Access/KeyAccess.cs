using Microsoft.AspNetCore.Authentication;

namespace Vetting.Host.Access;

/// <summary>Lets in whoever has a key, to what the key is for, and nobody else to anything but the question whether the host is well.</summary>
internal static class KeyAccess
{
    public static void AddKeys(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(new KeyRing(configuration));
        services.AddAuthentication(KeyAuthentication.Name).AddScheme<AuthenticationSchemeOptions, KeyAuthentication>(KeyAuthentication.Name, null);
        var policies = services.AddAuthorizationBuilder();
        foreach (var role in Roles.All)
        {
            policies.AddPolicy(role, policy => policy.AddAuthenticationSchemes(KeyAuthentication.Name).RequireRole(role));
        }
    }
}
