using Vetting.Logic;
using Vetting.Reading;

namespace Vetting.Claims;

[Meaning("a named person's decision on which unit a text means; it is followed wherever the same text names a recipient")]
internal sealed record IdentityDecision : Claim, IChecked
{
    [Meaning("the text, as the papers write it; capitals and the width of spaces do not matter")]
    [NonEmpty]
    public required string Text { get; init; }

    [Meaning("the country whose unit it is, as ISO 3166-1 alpha-2 writes it")]
    [Pattern("[A-Z]{2}", "two capital letters, as ISO 3166-1 alpha-2 writes a country")]
    public required string Country { get; init; }

    [Meaning("the unit that is meant, by id; left out where none of the registry's units is")]
    [NonEmpty]
    public string? Unit { get; init; }

    [Meaning("true where none of the registry's units is meant")]
    public bool? NoneOfThese { get; init; }

    [Meaning("who decided")]
    [NonEmpty]
    public required string By { get; init; }

    [Meaning("in which capacity")]
    public required Capacity Capacity { get; init; }

    [Meaning("the day of the decision")]
    public required DateRange On { get; init; }

    [Meaning("the reasons given")]
    public string? Reasons { get; init; }

    /// <summary>A decision is known once it was taken and published; where its publication is not stated, it is the decision's own day.</summary>
    internal override bool? WasKnown(AsOf asOf) => asOf.WasKnown(On) & asOf.WasKnown(PublishedOn ?? On);

    public IEnumerable<Problem> Check() => Unit is null == (NoneOfThese != true)
        ? [new Problem(Place, "a decision on identity names a unit, or says that it is none of these", "exactly one of `unit` and `noneOfThese: true`")]
        : [];
}
