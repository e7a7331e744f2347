using System.CommandLine;
using System.Globalization;

namespace Vetting.Cli.Commands;

/// <summary>An option that takes a number of days.</summary>
internal static class DaysOption
{
    public static Option<int?> Of(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "DAYS",
        CustomParser = argument =>
        {
            if (int.TryParse(argument.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var days))
            {
                return days;
            }

            argument.AddError($"`{argument.Tokens[0].Value}` is no number of days; expected a whole number, 0 or more");
            return null;
        },
    };
}
