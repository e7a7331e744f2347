using Newtonsoft.Json.Linq;

namespace Vetting.Reading.Shapes;

/// <summary>The bounds of a number: asked, said and described.</summary>
internal static class Bounds
{
    public static bool Hold(decimal number, BoundsAttribute? bounds) =>
        bounds is null || (number >= bounds.Least && (bounds.Greatest == long.MaxValue || number <= bounds.Greatest));

    public static bool Hold(long number, BoundsAttribute? bounds) => bounds is null || (number >= bounds.Least && number <= bounds.Greatest);

    public static string Describe(string number, BoundsAttribute? bounds) => bounds switch
    {
        null => number,
        { Greatest: long.MaxValue } => FormattableString.Invariant($"{number}, {bounds.Least} or more"),
        _ => FormattableString.Invariant($"{number} from {bounds.Least} to {bounds.Greatest}"),
    };

    public static JObject Schema(string type, BoundsAttribute? bounds)
    {
        var schema = new JObject { ["type"] = type };
        if (bounds is not null)
        {
            schema["minimum"] = bounds.Least;
            if (bounds.Greatest != long.MaxValue)
            {
                schema["maximum"] = bounds.Greatest;
            }
        }

        return schema;
    }
}
