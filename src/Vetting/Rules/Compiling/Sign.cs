namespace Vetting.Rules.Compiling;

/// <summary>
/// The truth of compiled rules: a number, because then Kleene's logic is arithmetic that a processor does without a
/// branch. <c>and</c> is the lesser, <c>or</c> the greater, <c>not</c> the negative, equality the product; <c>Any</c> is
/// the greatest of a list and <c>All</c> the least.
/// </summary>
internal static class Sign
{
    public const int False = -1;
    public const int Unknown = 0;
    public const int True = 1;

    public static int Of(bool? value) => value is { } known ? (known ? True : False) : Unknown;

    /// <summary>Whether two texts are the same, letter by letter.</summary>
    public static int Same(string? left, string? right) =>
        left is null || right is null ? Unknown : string.Equals(left, right) ? True : False;

    public static bool? ToNullable(int sign) => sign == Unknown ? null : sign > Unknown;
}
