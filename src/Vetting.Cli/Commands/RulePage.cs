using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Vetting.Facts;
using Vetting.Reading;
using Vetting.Reports.Text;
using Vetting.Rules;
using Vetting.Rules.Files;

namespace Vetting.Cli.Commands;

/// <summary>One version of a rule as a page for people: a lawyer reads it beside the statute.</summary>
internal static class RulePage
{
    /// <param name="version">The version.</param>
    /// <param name="rules">The rules that it is one of, for the parameters.</param>
    /// <param name="on">The day whose parameters are shown; all of them over time, where it is left out.</param>
    public static string Of(RuleVersion version, RuleSet rules, LocalDate? on)
    {
        var properties = version.Properties;
        var page = new Page(inColour: false);
        page.Hang(properties.Id, 7, properties.Title);
        page.Blank();
        page.Row("version", version.Name + (properties.Variant is { } variant ? $", variant {variant}" : string.Empty));
        page.Row("asked of", $"each {properties.Subject}");
        page.Row("a violation", $"{properties.Severity}: {Meaning(properties.Severity)}");
        page.Row("reads", properties.Finding);
        page.Row("rests on", Spelling.Of(properties.Basis));
        page.Row("in force", string.Join("; ", properties.InForce.Select(period => Between(period.From, period.To))));
        if (properties.NoLawBefore is { } none)
        {
            page.Row("no law before", $"{Day(none.Date)}: {none.Why}");
        }

        page.Row("waiver", properties.Waiver is { } waiver ? $"of {Spelling.Of(waiver)}" : "none in this law");
        Each(page, "law", properties.Citations.Select(Law));
        Parts(page, version);
        Each(page, "parameters", Parameters(version, rules, on));
        Each(page, "would clear it", properties.Remedies.Select(remedy => $"{remedy.By}: {remedy.Action}"));
        Each(page, "cannot say", properties.NotExpressible);
        return page.ToString();
    }

    private static void Parts(Page page, RuleVersion version)
    {
        page.Blank();
        page.Line("It is a violation where all of these are true, not applicable where a scope is false, and otherwise clear:");
        foreach (var part in version.Text.Rules)
        {
            page.Row(Spelling.Of(part.Properties.Part), part.Properties.Says ?? part.RuleName);
            page.Under(part.Expression.Text, further: 2);
        }

        foreach (var local in version.Text.LocalParams ?? [])
        {
            page.Row("where", $"{local.Name} = {local.Expression.Text}");
        }

        page.Blank();
    }

    private static IEnumerable<string> Parameters(RuleVersion version, RuleSet rules, LocalDate? on)
    {
        var named = version.Rule.LawReferences.Select(reference => reference.Name).ToHashSet(StringComparer.Ordinal);
        return rules.Parameters.All.Where(parameter => named.Contains(parameter.Name)).SelectMany(parameter => parameter.Values.Where(value => on is not { } day || (value.From <= day && !(value.To < day))).Select(value =>
        {
            var law = $"{Unverified(value.Verified)}{value.Provision}, {value.Source}{Remark(value.Remark)}";
            return $"{parameter.Name}: {Value(value)} ({parameter.Meaning}), {Between(value.From, value.To)}; {law}";
        }));
    }

    internal static void Each(Page page, string label, IEnumerable<string> texts)
    {
        foreach (var (index, text) in texts.Index())
        {
            page.Row(index == 0 ? label : string.Empty, text);
        }
    }

    private static string Law(Citation citation)
    {
        var read = citation.Read is { } day ? $", as of {Day(day)}" : string.Empty;
        return $"{Unverified(citation.Verified)}{citation.Provision}: {citation.Says} ({citation.Source}{read}{Remark(citation.Remark)})";
    }

    private static string Meaning(Severity severity) => severity switch
    {
        Severity.Bar => "the law forbids the assistance",
        Severity.Hold => "the assistance cannot pass until something is supplied or decided",
        Severity.Warn => "a concern that has to be answered",
        _ => "worth knowing; it changes no disposition",
    };

    private static string Value(ParameterValue value) =>
        value.Number?.ToString(CultureInfo.InvariantCulture) ?? string.Join(", ", value.List ?? []);

    private static string Unverified(bool isVerified) => isVerified ? string.Empty : "UNVERIFIED: ";

    private static string Remark(string? remark) => remark is null ? string.Empty : $"; {remark}";

    internal static string Between(LocalDate? from, LocalDate? to) => (from, to) switch
    {
        ({ } first, { } last) => $"{Day(first)} to {Day(last)}",
        ({ } first, null) => $"since {Day(first)}",
        (null, { } last) => $"until {Day(last)}",
        _ => "always",
    };

    internal static string Day(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
