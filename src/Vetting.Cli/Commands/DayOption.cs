using System.CommandLine;
using NodaTime;
using NodaTime.Text;

namespace Vetting.Cli.Commands;

/// <summary>An option that takes a day.</summary>
internal static class DayOption
{
    public static Option<LocalDate?> Of(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "DATE",
        CustomParser = argument =>
        {
            var read = LocalDatePattern.Iso.Parse(argument.Tokens[0].Value);
            if (read.Success)
            {
                return read.Value;
            }

            argument.AddError($"`{argument.Tokens[0].Value}` is no day; expected a day such as 2021-06-30");
            return null;
        },
    };
}
