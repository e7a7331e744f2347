namespace Vetting.Reading.Shapes;

/// <summary>The bounds of a number, asked and said.</summary>
internal static class Bounds
{
    public static bool Hold(decimal number, BoundsAttribute? bounds) =>
        bounds is null || (number >= bounds.Least && (bounds.Greatest == long.MaxValue || number <= bounds.Greatest));

    public static string Describe(string number, BoundsAttribute? bounds) => bounds switch
    {
        null => number,
        { Greatest: long.MaxValue } => FormattableString.Invariant($"{number}, {bounds.Least} or more"),
        _ => FormattableString.Invariant($"{number} from {bounds.Least} to {bounds.Greatest}"),
    };
}
