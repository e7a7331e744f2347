using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime.Text;

namespace Vetting.Harness.Searching;

/// <summary>The changes that are one step away from a document: a member taken out, a flag turned, a day or a number moved by one, a word that stands elsewhere.</summary>
/// <param name="document">How a change calls the document: <c>package</c> or <c>registry</c>.</param>
/// <param name="words">The words that may stand at a path, lists taken together.</param>
/// <param name="members">The members in which the facts that matter are written; changes of them come first.</param>
internal sealed class Variations(string document, IReadOnlyDictionary<string, ImmutableSortedSet<string>> words, ImmutableArray<string> members)
{
    private const int MostWords = 40;

    /// <summary>The changes, those of members that matter first and told apart from the others.</summary>
    public IEnumerable<(string Change, bool Matters)> Of(JsonNode node) => Below(node, string.Empty, string.Empty);

    /// <summary>Adds the words of a document, path by path.</summary>
    public static void Collect(JsonNode? node, string path, IDictionary<string, ImmutableSortedSet<string>> words)
    {
        switch (node)
        {
            case JsonObject json:
                foreach (var (name, value) in json.Where(member => !IsFree(member.Key)))
                {
                    Collect(value, $"{path}.{name}", words);
                }

                break;
            case JsonArray list:
                foreach (var item in list)
                {
                    Collect(item, path + "[]", words);
                }

                break;
            case JsonValue value when value.TryGetValue<string>(out var text):
                words[path] = (words.TryGetValue(path, out var known) ? known : ImmutableSortedSet.Create<string>(StringComparer.Ordinal)).Add(text);
                break;
        }
    }

    private IEnumerable<(string, bool)> Below(JsonNode? node, string path, string general)
    {
        switch (node)
        {
            case JsonObject json:
                return json.Where(member => !IsFree(member.Key)).SelectMany(member =>
                {
                    var its = path.Length == 0 ? member.Key : $"{path}.{member.Key}";
                    return Below(member.Value, its, $"{general}.{member.Key}").Prepend(($"{document} {its} = unknown", Matters($"{general}.{member.Key}")));
                });
            case JsonArray list:
                var items = list.SelectMany((item, index) =>
                {
                    var its = string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]");
                    return Below(item, its, general + "[]").Prepend(($"{document} {its} = unknown", Matters(general)));
                });
                return list.Count == 0 ? [] : items.Prepend(($"{document} {path} = []", Matters(general)));
            case JsonValue value:
                return Values(value, general).Select(other => ($"{document} {path} = {other}", Matters(general)));
            default:
                return [];
        }
    }

    private bool Matters(string general) => members.Any(member => IsWithin(general[1..], member) || IsWithin(member, general[1..]));

    private static bool IsWithin(string path, string outer) =>
        path.StartsWith(outer, StringComparison.Ordinal) && (path.Length == outer.Length || path[outer.Length] is '.' or '[');

    private IEnumerable<string> Values(JsonValue value, string general)
    {
        if (value.TryGetValue<bool>(out var flag))
        {
            return [flag ? "false" : "true"];
        }

        if (value.TryGetValue<decimal>(out var number))
        {
            return new[] { number - 1, number + 1 }.Select(other => other.ToString(CultureInfo.InvariantCulture));
        }

        if (!value.TryGetValue<string>(out var text))
        {
            return [];
        }

        var day = LocalDatePattern.Iso.Parse(text);
        return day.Success
            ? new[] { day.Value.PlusDays(-1), day.Value.PlusDays(1) }.Select(LocalDatePattern.Iso.Format).Append("none")
            : words.GetValueOrDefault(general, []).Where(other => other != text).Take(MostWords).Select(other => JsonSerializer.Serialize(other));
    }

    private static bool IsFree(string name) => name is "schema" or "id" or "note" || name.StartsWith("x-", StringComparison.Ordinal);
}
