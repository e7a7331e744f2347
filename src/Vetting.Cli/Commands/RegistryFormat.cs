using System.CommandLine;
using System.Globalization;
using Newtonsoft.Json;
using Vetting.Reports.Json;

namespace Vetting.Cli.Commands;

/// <summary>How a command that looks at a registry writes: as text, or as one JSON object a line.</summary>
internal static class RegistryFormat
{
    public const string Json = "json";

    public static Option<string> Declare()
    {
        var format = new Option<string>("--format") { Description = "how it is written: text, or json with one object a line", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", Json);
        return format;
    }

    /// <summary>One object, without the end of the line.</summary>
    public static string Line(params IEnumerable<(string Name, object? Value)> members)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        using (var writer = new JsonTextWriter(text) { Formatting = Formatting.None, Culture = CultureInfo.InvariantCulture })
        {
            writer.Object(members);
        }

        return text.ToString();
    }
}
