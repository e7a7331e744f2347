using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Vetting.Claims.Review;

/// <summary>A name as people confuse it: without case, accents and signs.</summary>
internal static class FoldedName
{
    /// <summary>Letters with marks, by the plain letter. Without a culture there is no normalisation that would take the marks off.</summary>
    private static readonly FrozenDictionary<char, string> Plain = new[]
    {
        ("A", "ÀÁÂÃÄÅĀĂĄªÆ"), ("C", "ÇĆĈĊČ"), ("D", "ÐĎĐ"), ("E", "ÈÉÊËĒĔĖĘĚ"), ("G", "ĜĞĠĢ"), ("H", "ĤĦ"), ("I", "ÌÍÎÏĨĪĬĮİ"), ("J", "Ĵ"), ("K", "Ķ"),
        ("L", "ĹĻĽĿŁ"), ("N", "ÑŃŅŇ"), ("O", "ÒÓÔÕÖØŌŎŐºŒ"), ("R", "ŔŖŘ"), ("S", "ŚŜŞŠ"), ("T", "ŢŤŦ"), ("U", "ÙÚÛÜŨŪŬŮŰŲ"), ("W", "Ŵ"), ("Y", "ÝŶŸ"), ("Z", "ŹŻŽ"),
    }.SelectMany(letter => letter.Item2.Select(marked => (marked, letter.Item1))).ToFrozenDictionary(its => its.marked, its => its.Item2);

    public static string Of(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var letter in name)
        {
            var upper = char.ToUpperInvariant(letter);
            if (Plain.TryGetValue(upper, out var plain))
            {
                folded.Append(plain);
            }
            else if (char.IsLetterOrDigit(letter))
            {
                folded.Append(upper);
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark && folded.Length > 0 && folded[^1] != ' ')
            {
                folded.Append(' ');
            }
        }

        return folded.ToString().TrimEnd();
    }
}
