using Vetting.Reading;

namespace Vetting.Claims.Identity.Words;

/// <summary>What a word that no list has may be meant for: the beginning of a known word, or one with a slip in it.</summary>
internal sealed class Guesses
{
    private const int ShortestBeginning = 4;
    private const int ShortestWithSlip = 7;

    private readonly ILookup<char, Phrase> _words;

    public Guesses(IEnumerable<Phrase> phrases) =>
        _words = phrases.Where(phrase => phrase.Words.Length == 1 && phrase.Words[0].Length >= ShortestBeginning
                && phrase.Senses.All(sense => !sense.IsPlural && sense.Concepts.All(concept => concept.Kind is ConceptKind.Type or ConceptKind.Arm)))
            .ToLookup(phrase => phrase.Words[0][0]);

    /// <summary>The only sense that a guess leads to; <see langword="null"/> where it leads to none or to several.</summary>
    public Phrase? Of(string word)
    {
        var near = _words[word[0]].Where(phrase => IsBeginning(word, phrase.Words[0]) || IsSlip(word, phrase.Words[0])).ToList();
        return near.Count > 0 && near.TrueForAll(phrase => phrase.Senses is [var sense] && sense.IsSame(near[0].Senses[0])) ? near[0] : null;
    }

    private static bool IsBeginning(string word, string known) =>
        word.Length >= ShortestBeginning && word.Length < known.Length && known.StartsWith(word, StringComparison.Ordinal);

    private static bool IsSlip(string word, string known) =>
        word.Length >= ShortestWithSlip && known.Length >= ShortestWithSlip && word[0] == known[0]
        && Math.Abs(word.Length - known.Length) <= 1 && Nearest.Edits(word, known) == 1;
}
