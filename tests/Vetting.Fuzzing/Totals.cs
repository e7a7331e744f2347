namespace Vetting.Fuzzing;

/// <summary>Prints what came of a campaign.</summary>
internal static class Totals
{
    public static void Write(TextWriter output, Campaign campaign, TimeSpan took)
    {
        output.WriteLine("reader,inputs,accepted,refused,kinds of message,bytes,microseconds each,slowest ms,most memory,most memory a byte");
        foreach (var its in campaign.Totals.Values.OrderBy(its => its.Name, StringComparer.Ordinal))
        {
            output.WriteLine(FormattableString.Invariant(
                $"{its.Name},{its.Inputs},{its.Accepted},{its.Refused},{its.Messages},{its.Bytes},{its.Time.TotalMicroseconds / its.Inputs:f0},{its.Slowest.TotalMilliseconds:f0},{its.MostMemory},{its.MostMemoryPerByte:f0}"));
        }

        output.WriteLine(FormattableString.Invariant($"all,{campaign.Totals.Values.Sum(its => its.Inputs)},{campaign.Totals.Values.Sum(its => its.Accepted)},{campaign.Totals.Values.Sum(its => its.Refused)}"));
        output.WriteLine(FormattableString.Invariant($"{took.TotalSeconds:f0} seconds; {campaign.Found.Count} broke a promise"));
        foreach (var kind in campaign.Found.GroupBy(found => (found.Reader, found.What.Split('\n')[0])).Take(40))
        {
            output.WriteLine(FormattableString.Invariant($"{kind.Key.Reader} {string.Join(',', kind.Take(3).Select(found => found.Number))} ({kind.Count()}): {kind.First().What}"));
        }
    }
}
