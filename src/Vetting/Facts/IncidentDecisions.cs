using Vetting.Claims;
using Vetting.Logic;
using Vetting.Reading;

namespace Vetting.Facts;

/// <summary>What the one official whom a law names has decided about an incident, whichever unit it is asked for.</summary>
internal static class IncidentDecisions
{
    /// <summary>Whether the official found the information credible.</summary>
    public static bool? Credible(Incident incident, Capacity capacity, AsOf asOf) => Decided.By(
        (incident.Credibility ?? []).Where(its => Counts(its.Capacity, capacity, asOf)).Select(its => (Answer(its.Level), its.On)), asOf);

    /// <summary>
    /// Whether the official found credible evidence, the older and stricter measure. What was found credible by the newer
    /// measure leaves that open; what was not credible even by that one is no credible evidence.
    /// </summary>
    public static bool? CredibleEvidence(Incident incident, Capacity capacity, AsOf asOf) => Decided.By(
        (incident.Credibility ?? []).Where(its => Counts(its.Capacity, capacity, asOf))
            .Select(its => (its.Standard == EvidenceStandard.Evidence || its.Level == CredibilityLevel.NotCredible ? Answer(its.Level) : null, its.On)),
        asOf);

    public static bool? Answer(Incident incident, Func<IncidentDecision, bool> isOnIt, Capacity capacity, AsOf asOf) => Decided.By(
        (incident.Decisions ?? []).Where(its => isOnIt(its) && Counts(its.Capacity, capacity, asOf)).Select(its => ((bool?)its.Answer, its.On)), asOf);

    /// <summary>An auditor's decision counts where the check is run as the auditor's, and only there.</summary>
    public static bool Counts(Capacity its, Capacity capacity, AsOf asOf) =>
        its == capacity || (its == Capacity.Auditor && asOf.AssessAs == Assessor.Auditor);

    private static bool? Answer(CredibilityLevel level) =>
        level switch { CredibilityLevel.Credible => true, CredibilityLevel.NotCredible => false, _ => null };
}
