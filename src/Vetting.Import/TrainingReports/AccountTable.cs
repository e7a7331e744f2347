using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Vetting.Reading;

namespace Vetting.Import.TrainingReports;

/// <summary>Reads what a report calls a programme: which account, and of which fiscal year the money is.</summary>
internal sealed partial class AccountTable
{
    private static readonly Lazy<AccountTable> ShippedTable = new(() =>
    {
        using var stream = typeof(AccountTable).Assembly.GetManifestResourceStream("training-reports/accounts.json")!;
        return new AccountTable(new DocumentReader<AccountTableContent>().Read(stream, "training-reports/accounts.json").Value);
    });

    private readonly ImmutableArray<(string Label, Account Account)> _labels;
    private readonly ImmutableArray<string> _totals;

    public AccountTable(AccountTableContent content)
    {
        _labels =
        [
            .. content.Accounts.SelectMany(account => account.Labels, (account, label) => (Label: Words(label), account))
                .OrderByDescending(pair => pair.Label.Length).ThenBy(pair => pair.Label, StringComparer.Ordinal),
        ];
        _totals = [.. content.Totals.Select(Words)];
    }

    public static AccountTable Shipped => ShippedTable.Value;

    /// <summary>The account whose longest label the text holds as whole words; <see langword="null"/> where it holds none.</summary>
    public Account? Find(string programme)
    {
        var words = Words(programme);
        foreach (var (label, account) in _labels)
        {
            if (words.Contains(label, StringComparison.Ordinal))
            {
                return account;
            }
        }

        return null;
    }

    /// <summary>Whether a row with that title sums up others.</summary>
    public bool IsTotal(string title) => Words(title) is var words && _totals.Any(total => words.StartsWith(total, StringComparison.Ordinal));

    /// <summary>The fiscal year in the text, such as FY 99, FY02 or Fiscal Year 2010; two digits below 50 are of this century.</summary>
    public static int? FiscalYear(string programme)
    {
        var years = Year().Matches(programme).Select(match => int.Parse(match.Groups["year"].Value, System.Globalization.CultureInfo.InvariantCulture))
            .Select(year => year >= 100 ? year : year < 50 ? 2000 + year : 1900 + year).Distinct().ToList();
        return years is [var only] ? only : null;
    }

    /// <summary>Words with a space on either side, so that only whole words are found.</summary>
    private static string Words(string text) => $" {string.Join(' ', Word().Matches(text).Select(match => match.Value)).ToUpperInvariant()} ";

    [GeneratedRegex(@"[\p{L}\p{N}]+", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Word();

    [GeneratedRegex(@"\b(?:FY|Fiscal Year)\s?(?<year>\d{4}|\d{2})\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Year();
}
