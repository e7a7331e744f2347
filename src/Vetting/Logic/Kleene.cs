namespace Vetting.Logic;

/// <summary>
/// Three-valued logic over <c>bool?</c>, with unknown as <see langword="null"/>. C#'s own <c>&amp;</c>, <c>|</c> and
/// <c>!</c> on <c>bool?</c> are already Kleene's; only what they lack is here.
/// </summary>
internal static class Kleene
{
    /// <summary>True if any is true, else unknown if any is unknown, else false.</summary>
    public static bool? Any(IEnumerable<bool?> values)
    {
        bool? answer = false;
        foreach (var value in values)
        {
            answer |= value;
            if (answer == true)
            {
                return true;
            }
        }

        return answer;
    }

    /// <summary>False if any is false, else unknown if any is unknown, else true.</summary>
    public static bool? All(IEnumerable<bool?> values)
    {
        bool? answer = true;
        foreach (var value in values)
        {
            answer &= value;
            if (answer == false)
            {
                return false;
            }
        }

        return answer;
    }
}
