using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Vetting.Cli.Commands;

/// <summary>
/// What a report says, without the names and hashes of the rule files it was made by and the places in them: under rules of
/// one's own those always differ, and would hide whether anything else does.
/// </summary>
internal static partial class ReportBody
{
    private const string RuleFiles = "ruleSets";
    private const string At = "at";
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    /// <summary>The body of a report in text or JSON; what is neither comes back as it is.</summary>
    public static string Of(string report, bool isJson) => isJson ? OfJson(report) : RulePlaces.Replace(RuleLines.Replace(report, string.Empty), string.Empty);

    private static string OfJson(string report)
    {
        try
        {
            var root = JsonNode.Parse(report);
            Remove(root);
            return root?.ToJsonString(Indented) ?? report;
        }
        catch (JsonException)
        {
            return report;
        }
    }

    private static void Remove(JsonNode? node)
    {
        if (node is JsonObject its)
        {
            its.Remove(RuleFiles);
            its.Remove("rulesVersion");
            if (its[At]?["file"]?.GetValue<string>() is { } file && RuleFile.IsMatch(file))
            {
                its.Remove(At);
            }

            foreach (var member in its.ToList())
            {
                Remove(member.Value);
            }
        }
        else if (node is JsonArray items)
        {
            foreach (var item in items)
            {
                Remove(item);
            }
        }
    }

    [GeneratedRegex(@"^ +rules +(version \S+|without a version)\n|^ +\S*(parameters|table|rules)\.json \(sha256 [0-9a-f]+\)\n", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex RuleLines { get; }

    [GeneratedRegex(@"\S*\b(parameters|table|rules)\.json:[0-9]+:[0-9]+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex RulePlaces { get; }

    [GeneratedRegex(@"(^|/)(parameters|table|rules)\.json$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex RuleFile { get; }
}
