namespace Vetting.Reports.Text;

/// <summary>JSON Pointers in the order of the package: the tenth line after the ninth, and a recipient after its line.</summary>
internal sealed class NumberedPaths : IComparer<string>
{
    public static NumberedPaths Order { get; } = new();

    public int Compare(string? x, string? y)
    {
        var (left, right) = ((x ?? string.Empty).Split('/'), (y ?? string.Empty).Split('/'));
        for (var at = 0; at < Math.Min(left.Length, right.Length); at++)
        {
            var length = left[at].All(char.IsAsciiDigit) && right[at].All(char.IsAsciiDigit) ? left[at].Length.CompareTo(right[at].Length) : 0;
            var order = length != 0 ? length : string.CompareOrdinal(left[at], right[at]);
            if (order != 0)
            {
                return order;
            }
        }

        return left.Length.CompareTo(right.Length);
    }
}
