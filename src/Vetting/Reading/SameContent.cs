using System.Globalization;
using Newtonsoft.Json;
using Vetting.Reading.Shapes;

namespace Vetting.Reading;

/// <summary>Whether two records say the same, wherever they stand and however they were spaced.</summary>
internal static class SameContent
{
    public static bool Of(object one, object other) =>
        ReferenceEquals(one, other) || (one.GetType() == other.GetType() && Written(one) == Written(other));

    /// <summary>The content in the one form that equal content has: to compare, and to put in an order.</summary>
    public static string Key(object value) => Written(value);

    private static string Written(object value)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var writer = new JsonTextWriter(text))
        {
            ShapeOf.Document(value.GetType()).Write(writer, value);
        }

        return text.ToString();
    }
}
