using System.Collections.Immutable;
using System.Globalization;
using NodaTime.Text;
using Vetting.Harness.Cases;
using Vetting.Harness.Observing;
using Vetting.Harness.Testing;
using Vetting.Rules;

namespace Vetting.Harness.Minimum;

/// <summary>Rows that begin a case. They are marked as todo: what the law demands there, a person has to write.</summary>
internal sealed class CaseDrafts(string rule, Provision provision, ImmutableArray<AskedCase> asked)
{
    private static readonly ImmutableArray<string> OfRegistry = ["sources", "units", "relations", "incidents", "vettings", "listings", "searches", "postings"];

    private int _next;

    public string? Of(Demand demand)
    {
        if (demand.Expected is null)
        {
            return null;
        }

        // Past the ids of the table, so that a row pasted as it is clashes with none.
        var number = asked.Length + ++_next;
        return CsvRow.Of(
            string.Create(CultureInfo.InvariantCulture, $"{rule}.{number:00}"),
            rule,
            demand.LawOn is { } day ? LocalDatePattern.Iso.Format(day) : string.Empty,
            string.Empty,
            string.Empty,
            asked.FirstOrDefault()?.Case.Start.Name ?? "START",
            string.Empty,
            demand.Missing is { } fact ? TakenOut(fact) : string.Empty,
            demand.Expected,
            demand.Missing?.Path ?? (demand.Expected == "indeterminate" ? ExpectedAnswer.Text : string.Empty),
            provision.Latest.Properties.Citations[0].Provision,
            "todo",
            demand.What);
    }

    /// <summary>The change that takes out the member in which a fact is written, the first item of every list on the way.</summary>
    private static string TakenOut(RuleFact fact)
    {
        if (fact.WrittenAs is not { } member)
        {
            return string.Empty;
        }

        var document = OfRegistry.Contains(member.Split('[', '.')[0], StringComparer.Ordinal) ? "registry" : "package";
        var list = member.EndsWith("[]", StringComparison.Ordinal) ? member[..^2] : member;
        return $"{document} {list.Replace("[]", "[0]", StringComparison.Ordinal)} = unknown";
    }
}
