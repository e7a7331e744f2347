using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Vetting.Reports.Escaping;

namespace Vetting.Reports.Html;

/// <summary>
/// The one place where a value becomes part of a page. Scriban writes whatever a template puts between braces through
/// <see cref="Write"/>, and here it is cleaned and escaped, unless a template made it. Templates put
/// values into text and into attributes in double quotes only, which a test holds; what escapes <c>&lt; &gt; &amp; " '</c> is safe in both.
/// </summary>
internal sealed class EscapingContext : TemplateContext
{
    /// <summary>Letters of every script stay as they are; the five characters of HTML never do.</summary>
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public EscapingContext(ScriptObject globals)
        : base(globals)
    {
        StrictVariables = true;
        EnableRelaxedMemberAccess = false;
        MemberRenamer = member => member.Name;
        LoopLimit = 0;
        LoopLimitQueryable = 0;
        RecursiveLimit = 500;
        LimitToString = 0;
        NewLine = "\n";
        PushCulture(CultureInfo.InvariantCulture);
    }

    public override TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        Write(textAsObject is Markup markup ? markup.Html : Escape(ObjectToString(textAsObject)));
        return this;
    }

    public static string Escape(string? text) => Encoder.Encode(PlainText.OnOneLine(text ?? string.Empty));
}
