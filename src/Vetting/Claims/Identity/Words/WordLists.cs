using System.Collections.Immutable;
using Vetting.Reading;

namespace Vetting.Claims.Identity.Words;

/// <summary>The words that are part of the library itself, read once.</summary>
internal static class WordLists
{
    private const string Prefix = "words/";

    private static readonly Lazy<ImmutableArray<WordList>> Read = new(() =>
    [
        .. typeof(WordLists).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(Of),
    ]);

    /// <exception cref="UnusableInputException">A list breaks the format, which a test of the library keeps from happening.</exception>
    public static ImmutableArray<WordList> Shipped => Read.Value;

    private static ShippedWords Of(string name)
    {
        using var stream = typeof(WordLists).Assembly.GetManifestResourceStream(name)!;
        return new DocumentReader<ShippedWords>().Read(stream, name).Value;
    }
}
