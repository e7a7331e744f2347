using System.Globalization;

namespace Vetting.Claims.Identity;

/// <summary>The number in a unit's name, with the letter that may follow it, as in 37-D.</summary>
internal readonly record struct UnitNumber(int Value, string Letter)
{
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Value}{(Letter.Length == 0 ? string.Empty : $"-{Letter.ToUpperInvariant()}")}");
}
