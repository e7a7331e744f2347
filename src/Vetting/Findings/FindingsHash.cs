using System.Globalization;
using System.Text;
using Vetting.Reading;

namespace Vetting.Findings;

/// <summary>
/// The hash of what was answered: a line for each rule and subject, in the order of rules. Neither the names of files nor
/// where things stand in them are part of it, so every way to the same answers has the same hash.
/// </summary>
internal static class FindingsHash
{
    public static string Of(string packageId, IEnumerable<CheckedRule> asked)
    {
        var text = new StringBuilder();
        foreach (var its in asked)
        {
            text.Append(CultureInfo.InvariantCulture, $"{packageId}\t{its.Rule}\t{its.Severity}\t{its.Version}\t{its.Subject}\t{its.Outcome}\t{its.IsWaived}\n");
        }

        return ContentHash.OfBytes(Encoding.UTF8.GetBytes(text.ToString()));
    }
}
