using System.Xml;

namespace Vetting.Reports.Escaping;

/// <summary>Text that XML can hold: it has no way to write most control characters, and none for half a surrogate pair.</summary>
internal static class XmlCharacters
{
    public static string XmlSafe(string text)
    {
        var isWhole = true;
        for (var at = 0; at < text.Length && isWhole; at++)
        {
            isWhole = XmlConvert.IsXmlChar(text[at]);
        }

        return isWhole ? text : Cleaned(text);
    }

    private static string Cleaned(string text) => string.Create(text.Length, text, static (clean, text) =>
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (at + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[at + 1], text[at]))
            {
                (clean[at], clean[at + 1]) = (text[at], text[at + 1]);
                at++;
            }
            else
            {
                clean[at] = XmlConvert.IsXmlChar(text[at]) ? text[at] : '\uFFFD';
            }
        }
    });
}
