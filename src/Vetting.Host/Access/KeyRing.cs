using System.Security.Cryptography;
using System.Text;

namespace Vetting.Host.Access;

/// <summary>The keys that the host knows.</summary>
internal sealed class KeyRing
{
    private readonly Dictionary<string, ApiKey> _keys;

    /// <exception cref="InvalidOperationException">A key is not written as it has to be.</exception>
    public KeyRing(IConfiguration configuration)
    {
        var keys = configuration.GetSection("Keys").Get<List<ApiKey>>() ?? [];
        foreach (var key in keys)
        {
            if (key.Name.Length == 0 || key.Sha256.Length != SHA256.HashSizeInBytes * 2 || !key.Sha256.All(char.IsAsciiHexDigit)
                || key.Roles.Count == 0 || key.Roles.Any(role => !Roles.All.Contains(role, StringComparer.Ordinal)))
            {
                throw new InvalidOperationException(
                    $"the key named `{key.Name}` cannot be used; expected a name, the SHA-256 of the key in hexadecimal, and roles of {string.Join(", ", Roles.All)}");
            }
        }

        _keys = keys.ToDictionary(key => key.Sha256, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The key of a hash, in hexadecimal.</summary>
    public ApiKey? BySha256(string sha256) => _keys.GetValueOrDefault(sha256);

    /// <summary>Finds by the key's hash: how long that takes tells nothing of any key.</summary>
    public ApiKey? Of(string key) => _keys.GetValueOrDefault(Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(key))));
}
