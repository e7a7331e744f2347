using Vetting.Claims.Identity.Words;

namespace Vetting.Import.TrainingReports;

/// <summary>Countries by code or by name.</summary>
internal static class CountryNames
{
    /// <summary>The ISO 3166-1 alpha-2 code; <see langword="null"/> where the cell is empty or no country that is known.</summary>
    public static string? CodeOf(string cell)
    {
        if (cell.Length == 0)
        {
            return null;
        }

        var countries = WordLists.Shipped.SelectMany(list => list.Countries ?? []).ToList();
        return countries.Find(country => string.Equals(country.Country, cell, StringComparison.OrdinalIgnoreCase))?.Country
            ?? (countries.FindAll(country => country.Words.Contains(cell, StringComparer.OrdinalIgnoreCase)) is [var only] ? only.Country
                : cell is [>= 'A' and <= 'Z', >= 'A' and <= 'Z'] ? cell : null);
    }
}
