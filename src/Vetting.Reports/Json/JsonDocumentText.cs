using System.Globalization;
using Newtonsoft.Json;

namespace Vetting.Reports.Json;

/// <summary>A whole document in the one form in which all are written: indented by two spaces, lines that end in LF.</summary>
internal static class JsonDocumentText
{
    public static string Of(params (string Name, object? Value)[] members)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        using (var writer = new JsonTextWriter(text) { Formatting = Formatting.Indented, Indentation = 2, Culture = CultureInfo.InvariantCulture })
        {
            writer.Object(members);
        }

        return text + "\n";
    }
}
