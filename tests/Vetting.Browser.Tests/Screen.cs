namespace Vetting.Browser.Tests;

/// <summary>What a page is shown on.</summary>
internal sealed record Screen(int Width, int Height, bool IsDark)
{
    internal static Screen Desktop { get; } = new(1280, 800, IsDark: false);

    internal static Screen Phone { get; } = new(390, 844, IsDark: false);

    /// <summary>By a name that a test's case can have.</summary>
    internal static Screen Of(string name) => name switch
    {
        "desktop" => Desktop,
        "desktop, dark" => Desktop with { IsDark = true },
        "phone" => Phone,
        "phone, dark" => Phone with { IsDark = true },
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "no such screen"),
    };
}
