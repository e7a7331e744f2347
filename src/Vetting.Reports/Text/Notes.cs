using Vetting.Findings;
using Vetting.Reading;

namespace Vetting.Reports.Text;

/// <summary>Numbers claims and sources as they are first named, so that each is told in full once and only named again after.</summary>
internal sealed class Notes(IEnumerable<string> files)
{
    private readonly Dictionary<(string Id, Place At, string Says), int> _claims = [];
    private readonly Dictionary<string, int> _sources = new(StringComparer.Ordinal);
    private readonly Dictionary<int, string> _toldUnder = [];
    private readonly ILookup<string, string> _files = files.Distinct(StringComparer.Ordinal).ToLookup(ShortName, StringComparer.Ordinal);

    /// <summary>The sources in the order of their numbers.</summary>
    public IEnumerable<string> Sources => _sources.Keys;

    public string Mark(ClaimCited claim) => Mark(NumberOf(claim));

    public string Marks(IEnumerable<ClaimCited> claims) => string.Concat(Numbers(claims).Select(number => $" {Mark(number)}"));

    /// <summary>The claims that nothing told before, in the order of their numbers; from now on they count as told.</summary>
    public IEnumerable<ClaimCited> New(IEnumerable<ClaimCited> claims, string here) =>
        [.. claims.DistinctBy(NumberOf).Where(claim => _toldUnder.TryAdd(NumberOf(claim), here)).OrderBy(NumberOf)];

    /// <summary>Where those of the claims were told that were told elsewhere before, a line each place.</summary>
    public IEnumerable<string> Told(IEnumerable<ClaimCited> claims, string here) =>
        Numbers(claims).Where(number => _toldUnder[number] != here)
            .GroupBy(number => _toldUnder[number], StringComparer.Ordinal)
            .Select(same => $"{string.Join(' ', same.Select(Mark))} as under {same.Key}");

    /// <summary>Where a claim stands and what it cites, in a few words.</summary>
    public string From(ClaimCited claim)
    {
        var id = claim.Id.StartsWith('/') || claim.Id.Length == 0 ? string.Empty : $"{claim.Id}, ";
        var status = claim.Status is null or "asserted" ? string.Empty : $"{claim.Status.ToUpperInvariant()}, ";
        var sources = claim.Sources.IsEmpty ? string.Empty : $" ({string.Join(", ", claim.Sources.Select(SourceMark))})";
        return $"{status}{id}{Where(claim.At)}{sources}";
    }

    /// <summary>The files are listed with their paths at the end; here the name is enough where only one bears it.</summary>
    private Place Where(Place at) => _files[ShortName(at.File)].Count() == 1 ? at with { File = ShortName(at.File) } : at;

    private IEnumerable<int> Numbers(IEnumerable<ClaimCited> claims) => claims.Select(NumberOf).Distinct().Order();

    private int NumberOf(ClaimCited claim) => Number(_claims, (claim.Id, claim.At, claim.Says));

    private string SourceMark(string source) => $"S{Words.Count(Number(_sources, source))}";

    private static string Mark(int number) => $"[{Words.Count(number)}]";

    private static string ShortName(string path) => path[(path.LastIndexOf('/') + 1)..];

    private static int Number<T>(Dictionary<T, int> numbers, T thing)
        where T : notnull
    {
        if (!numbers.TryGetValue(thing, out var number))
        {
            number = numbers.Count + 1;
            numbers.Add(thing, number);
        }

        return number;
    }
}
