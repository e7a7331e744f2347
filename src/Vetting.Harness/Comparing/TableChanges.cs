using System.Collections;
using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using NodaTime;
using NodaTime.Text;
using Vetting.Facts;
using Vetting.Reading;
using Vetting.Rules;

namespace Vetting.Harness.Comparing;

/// <summary>
/// What differs between the tables of two sets, whether or not a package reads it: a corpus in which no answer differs may
/// only never have asked.
/// </summary>
internal static class TableChanges
{
    private static readonly ImmutableArray<PropertyInfo> OfChannel =
        [.. typeof(Channel).GetProperties().Where(property => property.Name is not (nameof(Channel.Place) or nameof(Channel.Name)) && property.DeclaringType == typeof(Channel))];

    public static ImmutableArray<string> Of(RuleSet old, RuleSet @new) =>
    [
        .. Of("channel", old.Channels.All.ToDictionary(its => its.Name, Members, StringComparer.Ordinal), @new.Channels.All.ToDictionary(its => its.Name, Members, StringComparer.Ordinal)),
        .. Of("parameter", old.Parameters.All.ToDictionary(its => its.Name, Members, StringComparer.Ordinal), @new.Parameters.All.ToDictionary(its => its.Name, Members, StringComparer.Ordinal)),
    ];

    private static IEnumerable<string> Of(string what, Dictionary<string, Dictionary<string, string>> old, Dictionary<string, Dictionary<string, string>> @new) =>
        old.Keys.Union(@new.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal).SelectMany(name => (old.GetValueOrDefault(name), @new.GetValueOrDefault(name)) switch
        {
            ({ } before, { } after) => before.Keys.Union(after.Keys, StringComparer.Ordinal)
                .Select(member => (member, Was: before.GetValueOrDefault(member, "not there"), Is: after.GetValueOrDefault(member, "not there")))
                .Where(its => its.Was != its.Is)
                .Select(its => $"{what} {name}: {its.member} was {its.Was}, now {its.Is}"),
            ({ }, null) => [$"{what} {name}: only the old version has it"],
            _ => [$"{what} {name}: only the new version has it"],
        });

    private static Dictionary<string, string> Members(Channel channel) =>
        OfChannel.ToDictionary(property => Spelling.Camel(property.Name), property => Text(property.GetValue(channel)), StringComparer.Ordinal);

    private static Dictionary<string, string> Members(Parameter parameter) =>
        parameter.Values.ToDictionary(value => $"the value from {Text(value.From)}", Said, StringComparer.Ordinal);

    private static string Said(ParameterValue value) =>
        $"{(value.Number is { } number ? Text(number) : Text(value.List))}{(value.To is { } to ? $" until {Text(to)}" : string.Empty)}";

    private static string Text(object? value) => value switch
    {
        null => "not stated",
        bool its => its ? "true" : "false",
        LocalDate day => LocalDatePattern.Iso.Format(day),
        string text => $"`{text}`",
        IEnumerable many => string.Join(", ", many.Cast<object>().Select(Text)),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? string.Empty,
    };
}
