using System.Collections.Immutable;
using Vetting.Reading;

namespace Vetting.Packages;

/// <summary>What no single member of a package can hold: ids are unique, and what is cited exists.</summary>
internal static class PackageCheck
{
    public static IEnumerable<Problem> Of(PackageContent package)
    {
        var sources = (package.Sources ?? []).Select(source => source.Id).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. Repeated(package.Sources ?? [], source => source.Id, "source"),
            .. Repeated(package.Lines, line => line.Id, "line"),
            .. package.Lines.SelectMany(line => Repeated(line.Recipients, recipient => recipient.Id, "recipient")),
            .. package.Lines.SelectMany(line => Repeated(line.Waivers ?? [], waiver => waiver.Id, "waiver")),
            .. package.Lines.SelectMany(line => Uncited(line, line.Sources, sources)),
            .. package.Lines.SelectMany(line => line.Recipients).SelectMany(recipient => Uncited(recipient, recipient.Sources, sources)),
        ];
    }

    private static IEnumerable<Problem> Repeated<T>(ImmutableArray<T> items, Func<T, string?> id, string what)
        where T : Placed =>
        items.Where(item => id(item) is not null)
            .GroupBy(id, StringComparer.Ordinal)
            .SelectMany(same => same.Skip(1))
            .Select(item => new Problem(item.Place, $"another {what} has the id {Quoted.Text(id(item)!)}", $"one id for one {what}"));

    private static IEnumerable<Problem> Uncited(Placed by, ImmutableArray<string>? cited, HashSet<string> sources) =>
        (cited ?? []).Where(id => !sources.Contains(id))
            .Select(id => new Problem(by.Place, $"no source has the id {Quoted.Text(id)}", "the id of a source of this package", Nearest.To(id, sources)));
}
