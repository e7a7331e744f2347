using System.Collections.Immutable;
using Vetting.Claims;

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
            .. found.Where(its => its.row is not null && list.Cell(its.row, "kind").Length > 0).Select(its => Forces.Word<ViolationKind>(list.Cell(its.row!, "kind"))).Distinct().Order(),
        ];
        ImmutableArray<string> open =
        [
            .. found.Where(its => its.row is null
                || (list.Cell(its.row, "kind").Length == 0 && !Forms.CellList.Split(list.Cell(its.row, "covers")).Any(kind => kinds.Contains(Forces.Word<ViolationKind>(kind)))))
                .Select(its => its.word),
        ];
        return new Violations(kinds.IsEmpty || (!open.IsEmpty && !kinds.Any(IsInTheStatute)) ? null : kinds, open);
    }

    /// <summary>The kinds that 22 U.S.C. 2304(d)(1) lists, which come first.</summary>
    private static bool IsInTheStatute(ViolationKind kind) => kind <= ViolationKind.FlagrantDenial;
}
