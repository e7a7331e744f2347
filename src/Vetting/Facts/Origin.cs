using System.Collections.Immutable;
using Vetting.Claims;
using Vetting.Reading;

namespace Vetting.Facts;

/// <summary>Turns what a fact was computed from into <see cref="Evidence"/>, with the sources that are cited by id.</summary>
internal sealed class Origin(Registry registry, ImmutableArray<Source>? packageSources)
{
    public Evidence InPackage(Placed statement, string says, ImmutableArray<string>? sources) =>
        new(statement.Place.Pointer, statement.Place, says, FromPackage(sources));

    public Evidence InRegistry(Claim claim, string says, ImmutableArray<string>? sources = null) =>
        new(claim.Id, claim.Place, says, registry.SourcesOf(sources ?? claim.Sources), Standing(claim));

    /// <summary>A statement within a claim, such as a decision on an incident, cites its own sources or else the claim's.</summary>
    public Evidence Within(Claim claim, Placed part, string says, ImmutableArray<string>? sources) =>
        new(claim.Id, part.Place, says, registry.SourcesOf(sources ?? claim.Sources), Standing(claim));

    public static Evidence InTable(Channel channel) =>
        new(channel.Name, channel.Place, $"{channel.Title}: {channel.Basis} ({channel.Source}{(channel.Verified ? string.Empty : "; unverified")})", []);

    private static string Standing(Claim claim) => Spelling.Of(claim.Status);

    private ImmutableArray<Source> FromPackage(ImmutableArray<string>? ids) =>
        [.. (ids ?? []).Select(id => (packageSources ?? []).FirstOrDefault(source => source.Id == id)).OfType<Source>()];
}
