using System.Collections.Immutable;
using Vetting.Logic;
using Vetting.Packages;
using Vetting.Reading;

namespace Vetting.Facts;

/// <summary>How Defense came to its decision on a recipient, 10 U.S.C. 362(a)(2).</summary>
internal sealed class DefenseReviewFacts(Recipient recipient, AsOf asOf, Origin origin) : FactObject
{
    private const string Review = "lines[].recipients[].defenseReview.";

    private readonly DefenseReview? _stated = recipient.DefenseReview;

    [Information("the information available to State was fully considered", Supplier.Defense, WrittenAs = Review + "informationConsideredOn")]
    public bool? IsInformationConsidered { get; } = !asOf.Known(recipient.DefenseReview?.InformationConsideredOn)?.IsNone;

    [Information("the day it was considered", Supplier.Defense, WrittenAs = Review + "informationConsideredOn", OnlyWhere = nameof(IsInformationConsidered))]
    public DateRange? InformationConsideredOn { get; } = asOf.Known(recipient.DefenseReview?.InformationConsideredOn)?.On;

    [Information("State was consulted", Supplier.Defense, WrittenAs = Review + "stateConsultedOn")]
    public bool? IsStateConsulted { get; } = !asOf.Known(recipient.DefenseReview?.StateConsultedOn)?.IsNone;

    [Information("the day State was consulted", Supplier.Defense, WrittenAs = Review + "stateConsultedOn", OnlyWhere = nameof(IsStateConsulted))]
    public DateRange? StateConsultedOn { get; } = asOf.Known(recipient.DefenseReview?.StateConsultedOn)?.On;

    [Information("Defense has decided", Supplier.Defense, WrittenAs = Review + "decidedOn")]
    public bool? IsDecided { get; } = !asOf.Known(recipient.DefenseReview?.DecidedOn)?.IsNone;

    [Information("the day of the decision", Supplier.Defense, WrittenAs = Review + "decidedOn", OnlyWhere = nameof(IsDecided))]
    public DateRange? DecidedOn { get; } = asOf.Known(recipient.DefenseReview?.DecidedOn)?.On;

    internal override string Called => "the review by Defense";

    internal override Place? RecordedAt => recipient.Place;

    internal override ImmutableArray<Evidence> Behind(string fact) =>
        [origin.InPackage(_stated ?? (Placed)recipient, $"review by Defense: considered {Day(_stated?.InformationConsideredOn)}, State consulted {Day(_stated?.StateConsultedOn)}, decided {Day(_stated?.DecidedOn)}", recipient.Sources)];

    private static string Day(StatedDate? day) => day?.ToString() ?? "on an unknown day";
}
