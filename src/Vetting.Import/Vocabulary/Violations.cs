using System.Collections.Immutable;
using Vetting.Claims;
using Vetting.Reading;

namespace Vetting.Import.Vocabulary;

/// <summary>
/// The kinds of violation that words name. A list of kinds says that there are no others, so where a word is not understood, or
/// covers kinds of which none is named, the kinds are left unknown, unless one of those that the statute lists is among
/// them: what is not understood can only add to that.
/// </summary>
/// <param name="Kinds">The kinds, or <see langword="null"/> where the words leave them open.</param>
/// <param name="Open">The words that left them open, or would have.</param>
internal sealed record Violations(ImmutableArray<ViolationKind>? Kinds, ImmutableArray<string> Open)
{
    public static Violations Of(IEnumerable<string> words)
    {
        var list = WordList.Violations;
        var found = words.Select(word => (word, row: list.Find(word))).ToList();
        ImmutableArray<ViolationKind> kinds =
        [
            .. found.Select(its => its.row is null ? string.Empty : list.Cell(its.row, "kind")).Where(kind => kind.Length > 0)
                .Select(Forces.Word<ViolationKind>).Distinct().Order(),
        ];
        ImmutableArray<string> open =
        [
            .. found.Where(its => its.row is null || (list.Cell(its.row, "kind").Length == 0 && !Covered(list.Cell(its.row, "covers"), kinds)))
                .Select(its => its.word),
        ];
        return new Violations(kinds.IsEmpty || (!open.IsEmpty && !kinds.Any(IsInTheStatute)) ? null : kinds, open);
    }

    /// <summary>What to say of a word that left the kinds open.</summary>
    public static string LeftOpen(string word) =>
        $"the violation {Quoted.Text(word)} is not understood by the list of words, or covers several kinds: where nothing graver is named, the kinds are left unknown";

    /// <summary>Whether one of the kinds that a word covers is named beside it.</summary>
    private static bool Covered(string covers, ImmutableArray<ViolationKind> kinds) =>
        Forms.CellList.Split(covers).Any(kind => kinds.Contains(Forces.Word<ViolationKind>(kind)));

    /// <summary>The kinds that 22 U.S.C. 2304(d)(1) lists, which come first.</summary>
    private static bool IsInTheStatute(ViolationKind kind) => kind <= ViolationKind.FlagrantDenial;
}
