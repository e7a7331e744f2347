using System.Globalization;
using System.Text.RegularExpressions;

namespace Vetting.Claims.Review;

/// <summary>
/// The numbers in a name: digits, and Roman numerals that stand by themselves. Enough to see that two names cannot be one
/// unit's; ordinals in words are not looked at, so nothing is said about them.
/// </summary>
internal static partial class NameNumbers
{
    public static HashSet<int> Of(string name)
    {
        var numbers = new HashSet<int>();
        foreach (var digits in Digits().Matches(name).Select(match => match.Value).Where(digits => digits.Length < 9))
        {
            numbers.Add(int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture));
        }

        foreach (var roman in Roman().Matches(name).Select(match => match.Value).Where(roman => roman.Length > 0))
        {
            numbers.Add(Value(roman));
        }

        return numbers;
    }

    private static int Value(string roman)
    {
        var sum = 0;
        for (var i = 0; i < roman.Length; i++)
        {
            var value = One(roman[i]);
            sum += i + 1 < roman.Length && value < One(roman[i + 1]) ? -value : value;
        }

        return sum;
    }

    private static int One(char letter) => letter switch { 'I' => 1, 'V' => 5, 'X' => 10, _ => 50 };

    [GeneratedRegex("[0-9]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Digits();

    // Up to 89, well formed, between spaces or at an end: `R.C.M.` is an abbreviation and no number.
    [GeneratedRegex(@"(?<=^|\s)(?=[IVXL])(XL|L?X{0,3})(IX|IV|V?I{0,3})(?=\s|\z)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Roman();
}
