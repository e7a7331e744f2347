namespace Vetting.Claims.Hierarchy;

/// <summary>The links of every unit in one array, those of a unit side by side: a million of them are one object and not a million.</summary>
internal sealed class LinkTable
{
    private readonly int[] _starts;
    private readonly Link[] _links;

    private LinkTable(int[] starts, Link[] links) => (_starts, _links) = (starts, links);

    /// <summary>Keeps the order in which the links of a unit came.</summary>
    public static LinkTable Of(int units, List<(int From, Link Link)> given)
    {
        var starts = new int[units + 1];
        foreach (var (from, _) in given)
        {
            starts[from + 1]++;
        }

        for (var unit = 0; unit < units; unit++)
        {
            starts[unit + 1] += starts[unit];
        }

        var next = starts.ToArray();
        var links = new Link[given.Count];
        foreach (var (from, link) in given)
        {
            links[next[from]++] = link;
        }

        return new LinkTable(starts, links);
    }

    public ReadOnlySpan<Link> Of(int unit) => _links.AsSpan(_starts[unit].._starts[unit + 1]);
}
