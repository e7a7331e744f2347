using System.CommandLine;

namespace Vetting.Cli.Commands;

/// <summary>An option that takes one of the words of an enumeration in small letters, and no number in place of one.</summary>
internal static class WordOption
{
    public static Option<string> Of<T>(string name, string description, T otherwise)
        where T : struct, Enum
    {
        var option = new Option<string>(name) { Description = description, DefaultValueFactory = _ => otherwise.ToString().ToLowerInvariant() };
        option.AcceptOnlyFromAmong([.. Enum.GetNames<T>().Select(word => word.ToLowerInvariant())]);
        return option;
    }

    public static T ValueOf<T>(this ParseResult parsed, Option<string> word)
        where T : struct, Enum => Enum.Parse<T>(parsed.GetRequiredValue(word), ignoreCase: true);
}
