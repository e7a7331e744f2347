using System.Text;
using Vetting.Claims;
using Vetting.Reading;

namespace Vetting.Hosting;

/// <summary>Rules and registry that belong together: what a check begins with, it ends with.</summary>
internal sealed record Snapshot(VettingVersion Version, Vetter Vetter, Registry Registry)
{
    public static Snapshot Read(VettingOptions options, int number)
    {
        var rules = options.Rules();
        var registry = options.Registry();
        var known = ContentHash.OfBytes(Encoding.UTF8.GetBytes(string.Join('\n', registry.FileHashes.Order(StringComparer.Ordinal))));
        return new Snapshot(new VettingVersion(number, rules.Sha256, known), Vetter.Create(rules), registry);
    }

    public bool IsSameAs(Snapshot other) =>
        Version.RulesSha256 == other.Version.RulesSha256 && Version.RegistrySha256 == other.Version.RegistrySha256;
}
