using System.Text;
using NodaTime;
using NodaTime.Text;
using Vetting.Reading;
using Vetting.Rules;
using Vetting.Rules.Files;

namespace Vetting.Cli.Commands;

/// <summary>One version of a rule as a page for people.</summary>
internal static class RulePage
{
    public static string Of(RuleVersion version)
    {
        var properties = version.Properties;
        var page = new StringBuilder();
        page.Append(version.Name).Append("  ").Append(properties.Title).Append('\n');
        Row(page, "about", properties.Subject);
        Row(page, "severity", $"{properties.Severity}, on the basis of {Spelling.Of(properties.Basis)}");
        foreach (var period in properties.InForce)
        {
            Row(page, "in force", $"from {Day(period.From)} to {Day(period.To)}");
        }

        if (properties.NoLawBefore is { } none)
        {
            Row(page, "no law before", $"{Day(none.Date)}: {none.Why}");
        }

        foreach (var citation in properties.Citations)
        {
            Row(page, "law", $"{(citation.Verified ? string.Empty : "UNVERIFIED ")}{citation.Provision}: {citation.Says} [{citation.Source}]{(citation.Remark is { } remark ? $" ({remark})" : string.Empty)}");
        }

        foreach (var part in version.Text.Rules)
        {
            Row(page, Spelling.Of(part.Properties.Part), part.Properties.Says ?? part.RuleName);
            Row(page, string.Empty, part.Expression.Text);
        }

        foreach (var reference in version.Rule.LawReferences.Select(reference => reference.Name).Distinct(StringComparer.Ordinal))
        {
            Row(page, "parameter", reference);
        }

        Write(page, properties);
        return page.ToString();
    }

    private static void Write(StringBuilder page, RuleProperties properties)
    {
        foreach (var remedy in properties.Remedies)
        {
            Row(page, "would clear it", $"{remedy.By}: {remedy.Action}");
        }

        foreach (var limit in properties.NotExpressible)
        {
            Row(page, "not expressible", limit);
        }
    }

    private static void Row(StringBuilder page, string label, string text) => page.Append("  ").Append(label.PadRight(18)).Append(text).Append('\n');

    private static string Day(LocalDate? day) => day is { } date ? LocalDatePattern.Iso.Format(date) : "now on";
}
