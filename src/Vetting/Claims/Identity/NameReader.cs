using System.Collections.Immutable;
using Vetting.Claims.Identity.Texts;
using Vetting.Claims.Identity.Words;

namespace Vetting.Claims.Identity;

/// <summary>Reads one name: the bodies in it, and a key that is the same however its number and its stops are written.</summary>
internal sealed class NameReader(Vocabulary vocabulary, IAbbreviations abbreviations)
{
    private readonly Parser _parser = new(vocabulary, abbreviations);

    public Vocabulary Vocabulary => vocabulary;

    public (string Key, Chain? Chain) Read(string name)
    {
        var items = Items(name);
        return (KeyOf(items), Chain.Of(Parse(items)));
    }

    public ImmutableArray<Item> Items(string text) => _parser.Items(text);

    public ImmutableArray<Designation> Parse(ImmutableArray<Item> items) => _parser.Parse(items);

    /// <summary>Everything counts but stops, commas, and the words that only tie others together.</summary>
    public static string KeyOf(ImmutableArray<Item> items) =>
        string.Join(' ', items.Select((item, at) => Key(item, at + 1 < items.Length && items[at + 1].Kind == ItemKind.Number)).Where(part => part.Length > 0));

    private static string Key(Item item, bool isBeforeNumber) => item.Kind switch
    {
        ItemKind.Break or ItemKind.Divide => string.Empty,
        ItemKind.Number => $"#{item.Token.Number}",
        ItemKind.Known when item.Role is ConceptKind.Of or ConceptKind.Noise || (item.Role == ConceptKind.NumberMark && isBeforeNumber) => string.Empty,
        _ => item.Plain,
    };
}
