using System.CommandLine;
using NodaTime.Text;

namespace Vetting.Cli.Commands;

/// <summary>An option that takes a day, or <c>now</c> for no cut-off at all.</summary>
internal static class AgainstOption
{
    public static Option<Against?> Of(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "DATE|now",
        CustomParser = argument =>
        {
            var word = argument.Tokens[0].Value;
            if (word == "now")
            {
                return new Against(null);
            }

            var read = LocalDatePattern.Iso.Parse(word);
            if (read.Success)
            {
                return new Against(read.Value);
            }

            argument.AddError($"`{word}` is no day; expected a day such as 2021-06-30, or `now`");
            return null;
        },
    };
}
