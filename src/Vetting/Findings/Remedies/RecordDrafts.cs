using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using NodaTime;
using NodaTime.Text;
using Vetting.Claims;
using Vetting.Logic;
using Vetting.Reading;
using Vetting.Reading.Editing;

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

    public static IEnumerable<EditValue> Of(Type record, DraftContext context)
    {
        IEnumerable<ImmutableArray<(string, EditValue)>> drafts = [[]];
        foreach (var member in record.GetProperties().Where(member => !Unstated.Contains(member.Name, StringComparer.Ordinal)))
        {
            ImmutableArray<EditValue> values = [.. Values(member, context)];
            if (!values.IsEmpty)
            {
                var name = member.GetCustomAttribute<SpelledAttribute>()?.Text ?? Spelling.Camel(member.Name);
                drafts = drafts.SelectMany(draft => values.Select(value => draft.Add((name, value))));
            }
        }

        return drafts.Select(draft => EditValue.Record(draft));
    }

    /// <summary>The values that one member of a format can be given.</summary>
    public static IEnumerable<EditValue> Values(PropertyInfo member, DraftContext context)
    {
        var type = Nullable.GetUnderlyingType(member.PropertyType) ?? member.PropertyType;
        return type switch
        {
            _ when type == typeof(string) => Text(member.Name, context) is { } text ? [EditValue.Of(text)] : [],
            _ when type == typeof(bool) => member.IsDefined(typeof(RequiredMemberAttribute)) ? [EditValue.Of(true), EditValue.Of(false)] : [EditValue.Of(true)],
            _ when type == typeof(StatedDate) || type == typeof(DateRange) || type == typeof(LocalDate) =>
                (member.Name is "Until" or "ExpiresOn" or "To" ? context.Last : context.Day) is { } day ? [EditValue.Of(LocalDatePattern.Iso.Format(day))] : [],
            { IsEnum: true } => Words(type).Where(word => member.Name != "Status" || word is ClaimStatus.Asserted).Select(word => EditValue.Of(Spelling.Of(word))),
            { IsGenericType: true } when type.GetGenericTypeDefinition() == typeof(ImmutableArray<>) => List(member.Name, type.GetGenericArguments()[0], context),
            _ => [],
        };
    }

    private static IEnumerable<EditValue> List(string name, Type item, DraftContext context)
    {
        if (item.IsEnum)
        {
            return [EditValue.List(Words(item).Select(word => EditValue.Of(Spelling.Of(word))))];
        }

        return item == typeof(string) && Text(name, context) is { } text ? [EditValue.List([EditValue.Of(text)])] : [];
    }

    private static IEnumerable<Enum> Words(Type type) => Enum.GetValues(type).Cast<Enum>();

    private static string? Text(string member, DraftContext context) => member switch
    {
        "Id" => context.Id,
        "Unit" or "Units" => context.Unit,
        "Person" => context.Person,
        "Country" => context.Country,
        _ => Stated,
    };
}
