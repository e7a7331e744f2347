using System.Collections.Immutable;
using System.Text;
using Vetting.Claims;
using Vetting.Reading;

namespace Vetting.Orleans.Records;

/// <summary>Takes a registry document apart into one document a claim, each with the sources that the claim cites, and puts them together again.</summary>
internal static class ClaimDocuments
{
    private static readonly DocumentReader<RegistryContent> Reader = new();
    private static readonly DocumentWriter<RegistryContent> Writer = new();

    /// <exception cref="UnusableInputException">The text breaks the format.</exception>
    public static RegistryContent Read(string text, string name) => Reader.ReadText(text, name).Value;

    /// <summary>The document of one claim: the same text for the same content, whatever document it came in.</summary>
    public static string TextOf(Claim claim, RegistryContent from)
    {
        var cited = SourcesOf(claim).ToHashSet(StringComparer.Ordinal);
        ImmutableArray<Source> sources = [.. (from.Sources ?? []).Where(source => cited.Contains(source.Id)).DistinctBy(source => source.Id, StringComparer.Ordinal).OrderBy(source => source.Id, StringComparer.Ordinal)];
        return Writer.WriteCompact(With(new RegistryContent { Schema = RegistryContent.SchemaName, Sources = sources.IsEmpty ? null : sources }, claim));
    }

    public static string Sha256Of(string text) => ContentHash.OfBytes(Encoding.UTF8.GetBytes(text));

    /// <summary>The list of the registry's format that a claim belongs to.</summary>
    public static string KindOf(Claim claim) => claim switch
    {
        Unit => "units",
        Relation => "relations",
        Incident => "incidents",
        VettingRecord => "vettings",
        Listing => "listings",
        Search => "searches",
        MisuseAllegation => "misuses",
        Posting => "postings",
        _ => "identities",
    };

    private static RegistryContent With(RegistryContent content, Claim claim) => claim switch
    {
        Unit unit => content with { Units = [unit] },
        Relation relation => content with { Relations = [relation] },
        Incident incident => content with { Incidents = [incident] },
        VettingRecord vetting => content with { Vettings = [vetting] },
        Listing listing => content with { Listings = [listing] },
        Search search => content with { Searches = [search] },
        MisuseAllegation misuse => content with { Misuses = [misuse] },
        Posting posting => content with { Postings = [posting] },
        IdentityDecision decision => content with { Identities = [decision] },
        _ => throw new ArgumentOutOfRangeException(nameof(claim)),
    };

    private static IEnumerable<string> SourcesOf(Claim claim) => RegistryCheck.SourcesOf(claim).Select(cited => cited.Id);
}
