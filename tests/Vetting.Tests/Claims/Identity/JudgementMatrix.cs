using System.Globalization;
using System.Text;
using Vetting.Claims;
using Vetting.Claims.Identity;
using Vetting.Logic;
using Vetting.Reading;

namespace Vetting.Tests.Claims.Identity;

/// <summary>Labelled texts against what they were judged.</summary>
internal sealed class JudgementMatrix
{
    private readonly List<(IReadOnlyDictionary<string, string> Case, IdentityMatch Match)> _judged;

    public JudgementMatrix(IEnumerable<IReadOnlyDictionary<string, string>> cases, Registry registry, string? country = null) =>
        _judged = [.. cases.Select(its => (its, registry.Identify(its["text"], country ?? its["country"], AsOf.Open)))];

    internal int Count => _judged.Count;

    internal int Right => _judged.Count(its => IsRight(its.Case, its.Match));

    /// <summary>Positive, and for another unit than the label says; also where the label says that no unit is named.</summary>
    internal IEnumerable<string> WrongPositives =>
        _judged.Where(its => its.Match.Judgement == Judgement.Positive && its.Match.Unit!.Name != its.Case["unit"]).Select(Line);

    internal IEnumerable<string> WrongOf(params string[] judgements) =>
        _judged.Where(its => judgements.Contains(its.Case["judgement"], StringComparer.Ordinal) && !IsRight(its.Case, its.Match)).Select(Line);

    /// <summary>The matrix, and every text that was judged otherwise than labelled.</summary>
    public override string ToString()
    {
        string[] words = ["positive", "unsure", "negative", "service", "none"];
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{Right} of {Count} as labelled\n\n{"labelled \\ judged",-18}{string.Concat(words.Select(word => $"{word,10}"))}\n");
        foreach (var label in words)
        {
            text.Append(CultureInfo.InvariantCulture, $"{label,-18}{string.Concat(words.Select(word => $"{_judged.Count(its => its.Case["judgement"] == label && Spelling.Of(its.Match.Judgement) == word),10}"))}\n");
        }

        text.Append('\n');
        foreach (var its in _judged.Where(its => !IsRight(its.Case, its.Match)))
        {
            text.Append(Line(its)).Append('\n');
        }

        return text.ToString();
    }

    private static bool IsRight(IReadOnlyDictionary<string, string> its, IdentityMatch match) =>
        Spelling.Of(match.Judgement) == its["judgement"] && (match.Judgement != Judgement.Positive || match.Unit!.Name == its["unit"]);

    private static string Line((IReadOnlyDictionary<string, string> Case, IdentityMatch Match) its) =>
        $"`{its.Case["text"]}`: labelled {its.Case["judgement"]} {its.Case["unit"]}, judged {Spelling.Of(its.Match.Judgement)} {its.Match.Unit?.Name}";
}
