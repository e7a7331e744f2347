using System.Globalization;
using System.Text.RegularExpressions;
using Vetting.Facts;
using Vetting.Rules;
using Vetting.Rules.Explaining;
using Vetting.Rules.Language;

namespace Vetting.Findings;

/// <summary>Fills in a rule's sentence: <c>{recipient}</c>, <c>{incidents}</c>, <c>{which}</c>, or the path of a fact.</summary>
internal static partial class FindingText
{
    public static string Fill(string template, FactObject subject, RuleExplanation explanation) =>
        Placeholder().Replace(template, match => match.Groups["path"].Value switch
        {
            "recipient" or "line" or "package" => Name(subject),
            "incidents" => Incidents(explanation),
            "which" => Which(explanation),
            var path => Value(subject, path),
        });

    public static string Name(FactObject subject) => subject switch
    {
        RecipientFacts recipient => recipient.Title,
        LineFacts line => line.Content.Title ?? line.Content.Id,
        _ => subject.Called,
    };

    private static string Incidents(RuleExplanation explanation)
    {
        var titles = explanation.Parts.SelectMany(ElementTruths.In).Where(element => element.Truth != false)
            .Select(element => element.Element).OfType<IncidentFacts>().Select(incident => incident.Title).Distinct(StringComparer.Ordinal).ToList();
        return titles.Count == 0 ? "no incident named" : string.Join("; ", titles);
    }

    /// <summary>The members of the lists that the conditions look through which make them true; where none does, those that may.</summary>
    private static string Which(RuleExplanation explanation)
    {
        var elements = explanation.Parts.Where(part => part.Part.Role == PartRole.Condition).SelectMany(ElementTruths.In).ToList();
        var named = elements.Where(element => element.Truth == true).ToList();
        var which = (named.Count > 0 ? named : elements.Where(element => element.Truth is null))
            .Select(element => FactRecords.CalledOf(element.Element)).Distinct(StringComparer.Ordinal).ToList();
        return which.Count == 0 ? "none is named" : string.Join("; ", which);
    }

    private static string Value(FactObject subject, string path)
    {
        object? value = subject;
        foreach (var member in path.Split('.').Skip(1))
        {
            value = value?.GetType().GetProperty(member)?.GetValue(value);
        }

        return value switch
        {
            null => "(unknown)",
            string text => text,
            IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
            _ => TermText.OfValue(value),
        };
    }

    [GeneratedRegex(@"\{(?<path>[A-Za-z.]+)\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Placeholder();
}
