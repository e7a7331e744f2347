using System.Collections.Immutable;
using Vetting.Packages;

namespace Vetting.Findings.Exposures;

/// <summary>
/// A line's money, cut into parcels that do not overlap. A share that is not stated lies between nothing and what the others
/// leave; where the shares stated come to more than the line, none of them is taken to be exact.
/// </summary>
internal sealed class LineMoney
{
    private readonly Money? _whole;

    public LineMoney(AidLine line, int index)
    {
        _whole = line.Amount;
        Parcels = line.Amount is { } whole ? Cut(line, index, whole) : Stated(line, index);
    }

    public ImmutableArray<Parcel> Parcels { get; }

    /// <summary>
    /// What some of the parcels come to, currency by currency. All of them together are the line's amount exactly, however
    /// little is known of the split, so the bounds are narrowed by what the others can be.
    /// </summary>
    /// <param name="certain">The parcels that surely count.</param>
    /// <param name="possible">The parcels that may count; those that surely do included.</param>
    public IEnumerable<Exposure> Of(Func<Parcel, bool> certain, Func<Parcel, bool> possible) =>
        Parcels.Where(possible).GroupBy(parcel => parcel.Currency, StringComparer.Ordinal).Select(same =>
        {
            var (low, high) = (Bounds(certain).Low, Bounds(possible).High);
            return new Exposure(same.Key, low, high);

            (decimal Low, decimal High) Bounds(Func<Parcel, bool> isIn)
            {
                var those = same.Where(isIn).ToList();
                var sum = (Low: those.Sum(parcel => parcel.Low), High: those.Sum(parcel => parcel.High));
                if (_whole is not { } whole || those.Count == 0)
                {
                    return sum;
                }

                var others = Parcels.Where(parcel => !isIn(parcel)).ToList();
                return (
                    Math.Max(sum.Low, whole.Amount - others.Sum(parcel => parcel.High)),
                    Math.Min(sum.High, whole.Amount - others.Sum(parcel => parcel.Low)));
            }
        });

    private static ImmutableArray<Parcel> Cut(AidLine line, int index, Money whole)
    {
        var shares = line.Recipients.Select(recipient => recipient.Amount is { } share && share.Currency == whole.Currency ? share.Amount : (decimal?)null).ToList();
        var stated = shares.Sum() ?? 0;
        if (stated > whole.Amount)
        {
            return [.. shares.Select((share, i) => new Parcel(index, i, whole.Currency, 0, Math.Min(share ?? whole.Amount, whole.Amount)))];
        }

        var rest = whole.Amount - stated;
        var open = shares.Count(share => share is null);
        var parcels = shares.Select((share, i) => new Parcel(index, i, whole.Currency, share ?? (open == 1 ? rest : 0), share ?? rest));
        return open == 0 && rest > 0 ? [.. parcels, new Parcel(index, null, whole.Currency, rest, rest)] : [.. parcels];
    }

    private static ImmutableArray<Parcel> Stated(AidLine line, int index) =>
        [.. line.Recipients.Index().Where(its => its.Item.Amount is not null)
            .Select(its => new Parcel(index, its.Index, its.Item.Amount!.Currency, its.Item.Amount.Amount, its.Item.Amount.Amount))];
}
