namespace Vetting.Benchmarks.Generated;

/// <summary>What registry and packages agree on.</summary>
internal static class Names
{
    private static readonly string[] Countries = ["MX", "CO", "GT", "HN", "PE"];

    public static int CountryCount => Countries.Length;

    public static string Unit(int unit) => FormattableString.Invariant($"unit-{unit:000000}");

    /// <summary>An institution of justice; there is one for every twenty units of security forces, and at least one a country.</summary>
    public static string Institution(int institution) => FormattableString.Invariant($"institution-{institution:000000}");

    public static int Institutions(int units) => Math.Max(units / 20, CountryCount) / CountryCount * CountryCount;

    /// <summary>A unit's country; a chain of command never leaves it.</summary>
    public static string CountryOf(int unit) => Countries[unit % Countries.Length];
}
