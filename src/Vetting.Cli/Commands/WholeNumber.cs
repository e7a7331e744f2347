using System.CommandLine;
using System.Globalization;

namespace Vetting.Cli.Commands;

/// <summary>An option that takes a whole number within bounds.</summary>
internal static class WholeNumber
{
    /// <summary>Makes everything else wrong usage.</summary>
    /// <param name="option">The option.</param>
    /// <param name="what">What it is a number of, such as <c>number of threads</c>.</param>
    /// <param name="expected">The numbers that it takes, in words.</param>
    /// <param name="least">The least, inclusive.</param>
    /// <param name="most">The most, inclusive.</param>
    public static void Demand(Option option, string what, string expected, int least = 0, int most = int.MaxValue) => option.Validators.Add(result =>
    {
        if (result.Tokens is [{ Value: var text }] && !(int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most))
        {
            result.AddError($"`{text}` is no {what}; expected {expected}");
        }
    });
}
