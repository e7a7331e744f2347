namespace Vetting.Host.Access;

/// <summary>A key as the host is configured with it: never the key itself.</summary>
internal sealed record ApiKey
{
    /// <summary>Whose it is: this name stands beside everything that is written with it.</summary>
    public string Name { get; init; } = string.Empty;

    /// <summary>The SHA-256 of the key, in hexadecimal.</summary>
    public string Sha256 { get; init; } = string.Empty;

    /// <summary>What it may be used for; see <see cref="Access.Roles"/>.</summary>
    public IReadOnlyList<string> Roles { get; init; } = [];
}
