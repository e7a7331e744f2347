using System.Collections.Immutable;
using Vetting.Reading;

namespace Vetting.Claims.Identity.Words;

/// <summary>The words that are part of the library itself, read once.</summary>
internal static class WordLists
{
    private const string Prefix = "words/";
    private const string PlaceList = Prefix + "places.json";

    private static readonly Lazy<ImmutableArray<WordList>> Read = new(() =>
    [
        .. typeof(WordLists).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal) && name != PlaceList)
            .Order(StringComparer.Ordinal)
            .Select(Of),
    ]);

    private static readonly Lazy<WordList> ReadPlaces = new(() => Of(PlaceList));

    /// <summary>All but the list of places.</summary>
    /// <exception cref="UnusableInputException">A list breaks the format, which a test of the library keeps from happening.</exception>
    public static ImmutableArray<WordList> Shipped => Read.Value;

    /// <summary>The list of places, which is long and is read only where a text has to be told from a place.</summary>
    /// <exception cref="UnusableInputException">The list breaks the format, which a test of the library keeps from happening.</exception>
    public static WordList Places => ReadPlaces.Value;

    private static ShippedWords Of(string name)
    {
        using var stream = typeof(WordLists).Assembly.GetManifestResourceStream(name)!;
        return new DocumentReader<ShippedWords>().Read(stream, name).Value;
    }
}
