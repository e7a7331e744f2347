using System.Collections.Immutable;
using Vetting.Claims.Identity.Words;

namespace Vetting.Claims.Identity.Texts;

/// <summary>From the pieces of a text to the bodies that it names, in the order of the text.</summary>
internal sealed class Parser(Vocabulary vocabulary, IAbbreviations abbreviations)
{
    // A cell that names more than this is a list for a person to take apart.
    private const int MostDesignations = 64;

    private readonly Reader _reader = new(vocabulary);

    public ImmutableArray<Designation> Parse(string text) => Parse(_reader.Items(text));

    public ImmutableArray<Item> Items(string text) => _reader.Items(text);

    public ImmutableArray<Designation> Parse(ImmutableArray<Item> items)
    {
        var pass = new ParserPass(items, vocabulary, abbreviations);
        return Joined(pass.Run().Take(MostDesignations + 1));
    }

    public static bool IsTooMany(ImmutableArray<Designation> designations) => designations.Length > MostDesignations;

    /// <summary>
    /// What stands alone behind a comma but belongs to the body before it is joined to it: its arm, its headquarters, its
    /// country, its abbreviation in brackets.
    /// </summary>
    private static ImmutableArray<Designation> Joined(IEnumerable<Designation> all)
    {
        List<Designation> joined = [];
        foreach (var next in all)
        {
            var before = joined.Count > 0 && !next.IsBeside ? joined[^1] : null;
            if (before is not null && next is { Number: null, Names.IsEmpty: true, Titles.IsEmpty: true, IsSeveral: false, IsUnnamed: false } && (next.IsBodyUnsaid || IsArmOnly(next)) && !before.IsServiceOnly && !before.IsNamesOnly)
            {
                joined[^1] = before with
                {
                    Readings = [.. before.Readings.SelectMany(_ => next.Readings, (body, more) => body.With(more)).DistinctBy(body => body.Key, StringComparer.Ordinal)],
                    HasHeadquarters = before.HasHeadquarters || next.HasHeadquarters,
                    HasCountry = before.HasCountry || next.HasCountry,
                    Marks = [.. before.Marks, .. next.Marks],
                    Written = $"{before.Written}, {next.Written}",
                };
            }
            else if (!next.IsEmpty && !joined.Exists(earlier => IsSame(earlier, next)))
            {
                joined.Add(next);
            }
        }

        return [.. joined];
    }

    private static bool IsArmOnly(Designation its) => its.Readings.All(body => body.Types.IsEmpty && body.Services.IsEmpty && body.Arms.Length > 0);

    private static bool IsSame(Designation earlier, Designation next) =>
        (earlier.Written == next.Written && earlier.Number?.Value == next.Number?.Value)
        || (next is { Number: { } number, Names.IsEmpty: true, Titles.IsEmpty: true, Marks.IsEmpty: true, IsPlural: false } && earlier.Number?.Value == number.Value
            && next.Readings.Any(body => earlier.Readings.Any(its => its.Key == body.Key)));
}
