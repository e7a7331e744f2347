using System.Collections.Immutable;
using Vetting.Packages;

namespace Vetting.Findings;

/// <summary>The money a subject stands for. A share that is not stated lies between nothing and what the others leave.</summary>
internal static class ExposureOf
{
    public static ImmutableArray<Exposure> Subject(PackageContent package, SubjectPlace place) => place switch
    {
        { Line: { } line, Recipient: { } recipient } => Recipient(package.Lines[line], recipient),
        { Line: { } line } => Line(package.Lines[line]),
        _ => Together(package.Lines.SelectMany(line => Line(line))),
    };

    /// <summary>Adds amounts currency by currency; amounts of several currencies are never added.</summary>
    public static ImmutableArray<Exposure> Together(IEnumerable<Exposure> exposures) =>
    [
        .. exposures.GroupBy(exposure => exposure.Currency, StringComparer.Ordinal)
            .OrderBy(same => same.Key, StringComparer.Ordinal)
            .Select(same => new Exposure(same.Key, same.Sum(exposure => exposure.Low), same.Sum(exposure => exposure.High))),
    ];

    private static ImmutableArray<Exposure> Line(AidLine line) =>
        line.Amount is { } amount ? [new Exposure(amount.Currency, amount.Amount, amount.Amount)] : [];

    private static ImmutableArray<Exposure> Recipient(AidLine line, int recipient)
    {
        if (line.Recipients[recipient].Amount is { } share)
        {
            return [new Exposure(share.Currency, share.Amount, share.Amount)];
        }

        if (line.Amount is not { } whole)
        {
            return [];
        }

        var others = line.Recipients.Where((_, index) => index != recipient).ToImmutableArray();
        var stated = others.Select(other => other.Amount).OfType<Money>().Where(money => money.Currency == whole.Currency).Sum(money => money.Amount);
        var rest = Math.Max(0, whole.Amount - stated);
        return [new Exposure(whole.Currency, others.All(other => other.Amount is not null) ? rest : 0, rest)];
    }
}
