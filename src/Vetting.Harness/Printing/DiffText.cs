using System.Globalization;
using System.Text;
using Vetting.Reading;

namespace Vetting.Harness.Printing;

/// <summary>A comparison for people.</summary>
internal static class DiffText
{
    public static string Of(DiffRun run)
    {
        var text = new StringBuilder();
        foreach (var package in run.Changes.GroupBy(change => change.Package, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"{package.Key}\n");
            var table = new TextTable("rule", "from", "to", "because of", "subject");
            foreach (var change in package)
            {
                table.Add(change.Rule, change.From, change.To, Cause(change.Cause), $"{change.Subject} {change.SubjectName}".Trim());
            }

            text.Append(CultureInfo.InvariantCulture, $"{table}\n");
        }

        if (!run.Changes.IsEmpty)
        {
            var table = new TextTable("because of", "answers");
            foreach (var cause in run.Changes.GroupBy(change => change.Cause).OrderBy(cause => cause.Key))
            {
                table.Add(Cause(cause.Key), cause.Count().ToString(CultureInfo.InvariantCulture));
            }

            text.Append(CultureInfo.InvariantCulture, $"causes\n{table}\n");
        }

        if (!run.Moved.IsEmpty)
        {
            var table = new TextTable("from", "to", "recipients", "money");
            foreach (var moved in run.Moved)
            {
                table.Add(moved.From.ToString(), moved.To.ToString(), moved.Recipients.ToString(CultureInfo.InvariantCulture), Money(moved));
            }

            text.Append(CultureInfo.InvariantCulture, $"money moved\n{table}\n");
        }

        foreach (var rule in run.Rules)
        {
            text.Append(CultureInfo.InvariantCulture, $"{rule.Rule}: {rule.Word}\n")
                .Append(rule.Severity is { } severity ? $"  a finding of it was {severity}\n" : string.Empty)
                .Append(rule.WiderAt is { } wider ? $"  only the new version finds broken: {wider}\n" : string.Empty)
                .Append(rule.NarrowerAt is { } narrower ? $"  only the old version finds broken: {narrower}\n" : string.Empty)
                .Append(CultureInfo.InvariantCulture, $"  searched {rule.Bound}\n\n");
        }

        if (!run.Tables.IsEmpty)
        {
            text.Append(CultureInfo.InvariantCulture, $"tables\n  {string.Join("\n  ", run.Tables)}\n  what no package here reads of them changes no answer above, and may change others\n\n");
        }

        return text.Append(CultureInfo.InvariantCulture, $"{run.Packages} packages, {run.Answers} answers, {run.Changes.Length} differ\n").ToString();
    }

    private static string Cause(DiffCause cause) => cause switch
    {
        DiffCause.LawDate => "law's date",
        DiffCause.Several => "several together",
        _ => Spelling.Kebab(cause.ToString()).Replace('-', ' '),
    };

    private static string Money(MoneyMoved moved) => moved.Currency.Length == 0
        ? "no amount stated"
        : moved.Low == moved.High
            ? string.Create(CultureInfo.InvariantCulture, $"{moved.Currency} {moved.Low:#,0.##}")
            : string.Create(CultureInfo.InvariantCulture, $"{moved.Currency} {moved.Low:#,0.##} to {moved.High:#,0.##}");
}
