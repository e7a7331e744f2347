using Vetting.Findings;

namespace Vetting.Reports.Text;

/// <summary>The facts that decided a finding, under what they are facts of.</summary>
internal static class FactLines
{
    public static void Write(Page page, Notes notes, FindingGroup group)
    {
        var label = "facts";
        foreach (var (index, owner) in group.First.Evidence.Index().GroupBy(its => OwnerOf(its.Item), StringComparer.Ordinal).Index())
        {
            page.Row(index == 0 ? label : string.Empty, $"{group.OfAll(owner.Key)}:");
            foreach (var (position, fact) in owner)
            {
                var claims = group.Findings.SelectMany(finding => finding.Evidence[position].Claims);
                page.Bullet($"{Said(group.OfAll(fact.Meaning), fact.Value)}{notes.Marks(claims)}");
            }
        }
    }

    /// <summary>One fact with its value.</summary>
    public static string Said(FactOnRecord fact) => Said(fact.Meaning, fact.Value);

    /// <summary>True, false and unknown as people say them.</summary>
    public static string InWords(string reasons) =>
        string.Join("; ", reasons.Split("; ").Select(reason =>
        {
            var end = reason.LastIndexOf(": ", StringComparison.Ordinal);
            return end < 0 ? reason : Said(reason[..end], reason[(end + 2)..]);
        }));

    public static string Said(string meaning, string value) => $"{meaning}{(meaning.EndsWith('?') ? " " : ": ")}{Word(value)}";

    private static string Word(string value) => value switch
    {
        "true" => "yes",
        "false" => "no",
        "unknown" => "NOT KNOWN",
        _ => value.Trim('"'),
    };

    public static string OwnerOf(FactOnRecord fact)
    {
        var end = fact.Fact.LastIndexOf(": ", StringComparison.Ordinal);
        return end < 0 ? fact.Fact : fact.Fact[..end];
    }
}
