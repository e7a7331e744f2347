using System.Collections.Immutable;
using Vetting.Findings;
using Vetting.Reading;

namespace Vetting.Reports.Html.Views;

/// <summary>Numbers claims as a page first names them, so that each stands in full once, in the register, and is only pointed at elsewhere.</summary>
internal sealed class ClaimBook(string page)
{
    private readonly Dictionary<(string Id, Place At, string Says), int> _numbers = [];
    private readonly List<ClaimView> _claims = [];

    /// <summary>Every claim named so far.</summary>
    public IReadOnlyList<ClaimView> All => _claims;

    public ImmutableArray<ClaimView> Of(IEnumerable<ClaimCited> claims) => [.. claims.Select(Of).DistinctBy(claim => claim.Number).OrderBy(claim => claim.Number)];

    public ClaimView Of(ClaimCited claim)
    {
        if (_numbers.TryGetValue((claim.Id, claim.At, claim.Says), out var number))
        {
            return _claims[number - 1];
        }

        number = _claims.Count + 1;
        _numbers.Add((claim.Id, claim.At, claim.Says), number);
        var view = new ClaimView(
            number,
            FormattableString.Invariant($"{page}-c{number}"),
            claim.Id.StartsWith('/') ? string.Empty : claim.Id,
            claim.Says,
            claim.Status is null or "asserted" ? string.Empty : claim.Status,
            claim.At.ToString(),
            claim.Sources);
        _claims.Add(view);
        return view;
    }
}
