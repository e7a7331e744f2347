namespace Vetting.Host.Access;

/// <summary>What a key may be for; one may be for several.</summary>
internal static class Roles
{
    /// <summary>To read packages, units, claims and the feed.</summary>
    public const string Read = "read";

    /// <summary>To propose packages.</summary>
    public const string Propose = "propose";

    /// <summary>To record claims.</summary>
    public const string Record = "record";

    /// <summary>To have whole files screened.</summary>
    public const string Screen = "screen";

    public static IReadOnlyList<string> All { get; } = [Read, Propose, Record, Screen];
}
