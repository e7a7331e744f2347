using System.Collections.Immutable;
using Vetting.Claims;
using Vetting.Logic;

namespace Vetting.Import.Sfm;

/// <summary>
/// Claims that something held for a time. Each row stays a claim of its own, with its own sources and day of publication; where
/// several are accepted about one thing, which the handbook takes to be one stretch of time, a further claim joins them. It
/// became known only with the last of them, so that an audit without hindsight does not see it earlier.
/// </summary>
internal abstract class DatedClaims<T> : ClaimSheet
    where T : Claim
{
    private readonly List<T> _claims = [];

    protected ImmutableArray<T> Claims => [.. _claims.OrderBy(claim => claim.Id, StringComparer.Ordinal)];

    /// <summary>The claim that a row makes, but for its dates and its sources; <see langword="null"/> where it was set aside.</summary>
    protected abstract T? Read(ClaimRow row);

    /// <summary>The same claim under an id and with dates and sources.</summary>
    protected abstract T With(T claim, string id, ClaimRange range, ClaimStatus status, DateRange? published, ImmutableArray<string> sources);

    protected void ReadAll(IEnumerable<ClaimRow> rows, Evidence evidence)
    {
        foreach (var same in rows.GroupBy(row => row.Entity, StringComparer.Ordinal))
        {
            var read = new List<(T Claim, ClaimRange Range, DateRange? Published)>();
            foreach (var row in same)
            {
                if (same.Key.Length == 0)
                {
                    Refuse(row, Attributes.Entity, "the claim does not say what it is about");
                }
                else if (Read(row) is { } claim)
                {
                    var range = row.Range(out var fault);
                    if (range is null)
                    {
                        RefusePart(row, Attributes.FirstPrecise, $"{fault}; the claim is kept without dates");
                    }

                    range ??= new ClaimRange(null, null);
                    ImmutableArray<string> sources = [.. row.Cells(Attributes.Citations).Order(StringComparer.Ordinal)];
                    var published = evidence.Cite(sources);
                    read.Add((With(claim, same.Key, range, row.Status, published, sources), range, published));
                    Take();
                }
            }

            Join(same.Key, read);
        }
    }

    private void Join(string entity, List<(T Claim, ClaimRange Range, DateRange? Published)> read)
    {
        if (read.Count < 2)
        {
            _claims.AddRange(read.Select(its => its.Claim));
            return;
        }

        foreach (var (index, its) in read.Index())
        {
            _claims.Add(With(its.Claim, FormattableString.Invariant($"{entity}-{index + 1}"), its.Range, its.Claim.Status, its.Published, its.Claim.Sources ?? []));
        }

        var accepted = read.Where(its => its.Claim.Status == ClaimStatus.Asserted).ToList();
        foreach (var alike in accepted.GroupBy(its => SameAs(its.Claim)).Where(alike => alike.Count() > 1))
        {
            if (ClaimRange.Joined([.. alike.Select(its => its.Range)]) is not { } joined)
            {
                Note($"the accepted claims about {entity} contradict each other on when it began or ended: each stands by itself");
                continue;
            }

            DateRange? published = alike.All(its => its.Published is not null) ? alike.Select(its => its.Published!.Value).MaxBy(day => day.Latest) : null;
            ImmutableArray<string> sources = [.. alike.SelectMany(its => its.Claim.Sources ?? []).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
            _claims.Add(With(alike.First().Claim, alike.Count() == read.Count ? entity : $"{entity}-joined", joined, ClaimStatus.Asserted, published, sources));
        }
    }

    /// <summary>What has to be the same for two claims to be about one stretch of time.</summary>
    protected abstract object SameAs(T claim);
}
