using System.Collections.Immutable;
using Vetting.Claims;
using Vetting.Claims.Review;
using Vetting.Reading;

namespace Vetting.Import.Vocabulary;

/// <summary>What the words that classify a force say of it. A word that is not known says nothing, and several services say none.</summary>
/// <param name="Branch">The service, where the words name one and only one.</param>
/// <param name="SecurityForce">Whether it is a security force.</param>
/// <param name="NationalForce">Whether it is a national force.</param>
/// <param name="Placeholder">Whether it stands for a superior that nobody has named.</param>
/// <param name="Unknown">The words that the list does not have.</param>
internal sealed record Forces(Branch? Branch, bool? SecurityForce, bool? NationalForce, bool? Placeholder, ImmutableArray<string> Unknown)
{
    public static Forces Of(IEnumerable<string> words)
    {
        var list = WordList.Classifications;
        var found = words.Select(word => (word, row: list.Find(word))).ToList();
        var known = found.Where(its => its.row is not null).Select(its => its.row!).ToList();
        ImmutableArray<string> branches = [.. known.Select(row => list.Cell(row, "branch")).Where(branch => branch.Length > 0).Distinct(StringComparer.Ordinal)];
        return new Forces(
            branches is [var only] ? Word<Branch>(only) : null,
            Agreed(known.Select(row => list.Cell(row, "security"))),
            Agreed(known.Select(row => list.Cell(row, "national"))),
            known.Exists(row => list.Cell(row, "placeholder") == "yes") ? true : null,
            [.. found.Where(its => its.row is null).Select(its => its.word)]);
    }

    /// <summary>How large a body its name says it is: by the first word of the list that the name has.</summary>
    public static UnitLevel? LevelOf(string name)
    {
        var folded = $" {FoldedName.Of(name)} ";
        var word = WordList.Levels.Words.FirstOrDefault(word => folded.Contains($" {FoldedName.Of(word)} ", StringComparison.Ordinal));
        return word is null ? null : Word<UnitLevel>(WordList.Levels.Cell(WordList.Levels.Find(word)!, "level"));
    }

    /// <summary>An enum's value as files spell it.</summary>
    internal static T Word<T>(string spelled)
        where T : struct, Enum => Enum.GetValues<T>().First(value => Spelling.Of(value) == spelled);

    private static bool? Agreed(IEnumerable<string> answers)
    {
        var said = answers.Where(answer => answer.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        return said is [var one] ? one == "yes" : null;
    }
}
