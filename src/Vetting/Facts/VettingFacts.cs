using System.Collections.Immutable;
using Vetting.Claims;
using Vetting.Logic;
using Vetting.Reading;

namespace Vetting.Facts;

/// <summary>A vetting on file, of the unit or of a person.</summary>
/// <param name="vetting">The record.</param>
/// <param name="others">The records of the same subject, itself included.</param>
/// <param name="earlier">The approval that a match rests on, where it names one of the same subject and capacity that is on file.</param>
/// <param name="asOf">The clocks.</param>
/// <param name="origin">Where statements come from.</param>
internal sealed class VettingFacts(VettingRecord vetting, ImmutableArray<VettingRecord> others, VettingRecord? earlier, AsOf asOf, Origin origin) : FactObject
{
    private readonly VettingRecord? _certifies = vetting.Result == VettingResult.Match ? earlier : vetting;

    [Information("the result", Supplier.State, WrittenAs = "vettings[].result")]
    public VettingResult? Result { get; } = vetting.Result;

    [Information("in which capacity it was vetted", Supplier.State, WrittenAs = "vettings[].capacity")]
    public Capacity? Capacity { get; } = vetting.Capacity;

    [Information("the result of the earlier vetting of the same subject, in the same capacity, that a match rests on", Supplier.State, WrittenAs = "vettings[].earlierApproval")]
    public VettingResult? EarlierResult { get; } = earlier?.Result;

    [Information("the day of the approval: of a match, that of the earlier one", Supplier.State, WrittenAs = "vettings[].on")]
    public DateRange? CertifiedOn { get; } = Certifying(vetting, earlier)?.On;

    [Information("the approval has a last day of its own", Supplier.State, WrittenAs = "vettings[].expiresOn")]
    public bool? HasExpiry { get; } = !Certifying(vetting, earlier)?.ExpiresOn?.IsNone;

    [Information("the last day of the approval", Supplier.State, WrittenAs = "vettings[].expiresOn", OnlyWhere = nameof(HasExpiry))]
    public DateRange? ExpiresOn { get; } = Certifying(vetting, earlier)?.ExpiresOn?.On;

    [Information("no later vetting of the same subject in the same capacity is on file", Supplier.State, WrittenAs = "vettings[].on")]
    public bool? IsLatest { get; } = Kleene.All(others.Where(other => other.Id != vetting.Id).Select(other => Stands(vetting, other)))
        & (asOf.WasKnown(vetting.On) == true ? true : null);

    internal override string Called => $"the vetting \"{vetting.Id}\" of {vetting.Person ?? vetting.Unit}";

    internal override Place? RecordedAt => vetting.Place;

    internal override ImmutableArray<Evidence> Behind(string fact) =>
    [
        origin.InRegistry(vetting, $"vetting of {vetting.Person ?? vetting.Unit}: {(vetting.Result is { } result ? Spelling.Of(result) : "result not stated")} on {vetting.On?.ToString() ?? "an unknown day"}"),
        .. _certifies is { } its && its != vetting ? [origin.InRegistry(its, $"the earlier vetting it rests on, of {its.On?.ToString() ?? "an unknown day"}")] : ImmutableArray<Evidence>.Empty,
    ];

    /// <summary>One office does not undo what another has decided; where an office is not stated, the later record may be its own.</summary>
    private static bool? Stands(VettingRecord vetting, VettingRecord other) =>
        (vetting.Capacity is { } its && other.Capacity is { } theirs ? its != theirs : null) | !Dates.Before(vetting.On, other.On);

    private static VettingRecord? Certifying(VettingRecord vetting, VettingRecord? earlier) => vetting.Result switch
    {
        null => null,
        VettingResult.Match => earlier,
        _ => vetting,
    };
}
