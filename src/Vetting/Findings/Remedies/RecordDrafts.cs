using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;
using Vetting.Claims;
using Vetting.Logic;
using Vetting.Reading;

namespace Vetting.Findings.Remedies;

/// <summary>
/// Drafts of a record that a format describes: everything stated, every paper there, every word of each choice once. One of
/// them is the record that a person would write; which one, trying them out tells.
/// </summary>
internal static class RecordDrafts
{
    private const string Stated = "(to be stated)";

    /// <summary>What no draft states: it would lead elsewhere.</summary>
    private static readonly ImmutableArray<string> Unstated = ["Sources", "EarlierApproval", "Place"];

    public static IEnumerable<JsonObject> Of(Type record, DraftContext context)
    {
        IEnumerable<JsonObject> drafts = [new JsonObject()];
        foreach (var member in record.GetProperties().Where(member => !Unstated.Contains(member.Name, StringComparer.Ordinal)))
        {
            ImmutableArray<JsonNode?> values = [.. Values(member, context)];
            if (values.IsEmpty)
            {
                continue;
            }

            var name = member.GetCustomAttribute<SpelledAttribute>()?.Text ?? Spelling.Camel(member.Name);
            drafts = drafts.SelectMany(draft => values.Select(value => With(draft, name, value)));
        }

        return drafts;
    }

    /// <summary>The values that one member of a format can be given.</summary>
    public static IEnumerable<JsonNode?> Values(PropertyInfo member, DraftContext context)
    {
        var type = Nullable.GetUnderlyingType(member.PropertyType) ?? member.PropertyType;
        return type switch
        {
            _ when type == typeof(string) => Text(member.Name, context) is { } text ? [text] : [],
            _ when type == typeof(bool) => member.IsDefined(typeof(RequiredMemberAttribute)) ? [true, false] : [true],
            _ when type == typeof(StatedDate) || type == typeof(DateRange) || type == typeof(LocalDate) =>
                (member.Name is "Until" or "ExpiresOn" or "To" ? context.Last : context.Day) is { } day ? [LocalDatePattern.Iso.Format(day)] : [],
            { IsEnum: true } => Enum.GetValues(type).Cast<Enum>().Where(word => member.Name != "Status" || word is ClaimStatus.Asserted)
                .Select(word => (JsonNode?)Spelling.Of(word)),
            { IsGenericType: true } when type.GetGenericTypeDefinition() == typeof(ImmutableArray<>) => List(member.Name, type.GetGenericArguments()[0], context),
            _ => [],
        };
    }

    private static IEnumerable<JsonNode?> List(string name, Type item, DraftContext context)
    {
        if (item.IsEnum)
        {
            return [new JsonArray([.. Enum.GetValues(item).Cast<Enum>().Select(word => (JsonNode?)Spelling.Of(word))])];
        }

        return item == typeof(string) && Text(name, context) is { } text ? [new JsonArray(text)] : [];
    }

    private static string? Text(string member, DraftContext context) => member switch
    {
        "Id" => context.Id,
        "Unit" or "Units" => context.Unit,
        "Person" => context.Person,
        _ => Stated,
    };

    private static JsonObject With(JsonObject draft, string name, JsonNode? value)
    {
        var with = (JsonObject)draft.DeepClone();
        with[name] = value?.DeepClone();
        return with;
    }
}
