using System.Collections.Immutable;
using Vetting.Claims;
using Vetting.Logic;
using Vetting.Packages;
using Vetting.Reading;

namespace Vetting.Facts;

/// <summary>The exceptions and waivers of 10 U.S.C. 362 that a recipient's line uses, and what their reports contain.</summary>
internal sealed class ExceptionUses
{
    private const string Contents = "lines[].waivers[].reportContents";

    private readonly ImmutableArray<ExceptionUse> _uses;
    private readonly bool _isClosed;
    private readonly AsOf _asOf;

    /// <summary>
    /// Closed where the line states its waivers, the authorities it claims and what it claims in particular, and a search closes the
    /// incidents with their determinations.
    /// </summary>
    public ExceptionUses(AidLine line, UnitRecord? record, Registry registry, AsOf asOf, Origin origin)
    {
        _asOf = asOf;
        _isClosed = StatesWhatItClaims(line) && record?.Incidents is { IsClosed: true } incidents
            && incidents.All(incident => incident.Determinations is not null);
        _uses =
        [
            .. (line.Waivers ?? []).Where(waiver => waiver.Law is null or WaivedLaw.DefenseLeahy).Select(waiver => new ExceptionUse(
                IsWaiver: true,
                waiver.Law is not null,
                $"the waiver \"{waiver.Id}\"",
                waiver.SignedOn,
                waiver.ReportedOn,
                waiver.ReportContents,
                origin.InPackage(waiver, $"waiver signed {Day(waiver.SignedOn)}, reported {Day(waiver.ReportedOn)}", line.Sources))),
            .. line.Emergency is not { } emergency ? [] : (ImmutableArray<ExceptionUse>)
            [
                new(
                    IsWaiver: false,
                    IsCertain: true,
                    "the emergency exception",
                    emergency.GroundsWrittenOn,
                    emergency.ReportedOn,
                    emergency.ReportContents,
                    origin.InPackage(emergency, $"emergency exception: grounds written {Day(emergency.GroundsWrittenOn)}, reported {Day(emergency.ReportedOn)}", line.Sources)),
            ],
            .. record is null ? [] : Determined(record, registry, asOf, origin),
        ];
    }

    /// <summary>Whether the line says all that it uses: its waivers, the authorities it claims, and what it claims in particular.</summary>
    private static bool StatesWhatItClaims(AidLine line) =>
        line is { Waivers: { } waivers, AuthoritiesClaimed: { } claimed }
        && (line.Emergency is not null || !claimed.Any(claim => claim.Authority == ClaimedAuthority.Emergency))
        && (waivers.Any(waiver => waiver.Law is null or WaivedLaw.DefenseLeahy) || !claimed.Any(claim => claim.Authority == ClaimedAuthority.DefenseWaiver));

    public FactList<ExceptionUseFacts> Uses => FactList<ExceptionUseFacts>.Of(
        _uses.Where(use => use.IsCertain).Select(use => new ExceptionUseFacts(use, _asOf)),
        _uses.Where(use => !use.IsCertain).Select(use => new ExceptionUseFacts(use, _asOf)),
        _isClosed);

    public FactList<ContentFacts> WaiverReports => Reports(isWaiver: true);

    public FactList<ContentFacts> ExceptionReports => Reports(isWaiver: false);

    /// <summary>What is not reported yet has no contents to lack; that it is not reported is another finding.</summary>
    private FactList<ContentFacts> Reports(bool isWaiver)
    {
        var reported = _uses.Where(use => use.IsWaiver == isWaiver)
            .Select(use => (use, isReported: !_asOf.Known(use.ReportedOn)?.IsNone))
            .Where(its => its.isReported != false).ToImmutableArray();
        return FactList<ContentFacts>.Of(
            reported.Where(its => its.use.IsCertain && its.isReported == true).SelectMany(its => Of(its.use)),
            reported.Where(its => !its.use.IsCertain || its.isReported is null).SelectMany(its => Of(its.use)),
            _isClosed);
    }

    private static FactList<ContentFacts> Of(ExceptionUse use) =>
        ContentFacts.Of(use.Contents, Supplier.Defense, Contents, use.Evidence, $", in the report on {use.Called}");

    private static ImmutableArray<ExceptionUse> Determined(UnitRecord record, Registry registry, AsOf asOf, Origin origin)
    {
        var ids = record.Incidents.Select(incident => incident.Id).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. ids.Order(StringComparer.Ordinal).Select(registry.Index.IncidentWithId).OfType<Incident>()
                .SelectMany(incident => (incident.Determinations ?? []).Where(its => its.Kind == DeterminationKind.CorrectiveSteps && its.Capacity == Capacity.Defense), (incident, its) => (incident, its))
                .Where(pair => pair.its.WasKnown(asOf) != false)
                .Select(pair => new ExceptionUse(
                    IsWaiver: false,
                    pair.its.WasKnown(asOf) == true,
                    $"the determination of corrective steps on \"{pair.incident.Title}\"",
                    pair.its.On,
                    pair.its.ReportedOn,
                    pair.its.ReportContents,
                    origin.Within(pair.incident, pair.its, $"corrective steps determined {Day(pair.its.On)}, reported {Day(pair.its.ReportedOn)}", pair.its.Sources))),
        ];
    }

    private static string Day(StatedDate? day) => day?.ToString() ?? "on an unknown day";
}
