using NodaTime;
using Vetting.Claims;
using Vetting.Logic;
using Vetting.Reading;

namespace Vetting.Facts;

/// <summary>
/// What the one official whom a law names has decided about an incident, whichever unit it is asked for. A decision that
/// would clear gives its reasons, and none is older than the incident; otherwise it leaves its question open.
/// </summary>
internal static class IncidentDecisions
{
    /// <summary>The last day on which 22 U.S.C. 2378d(a) said "credible evidence".</summary>
    private static readonly LocalDate LastOfEvidence = new(2011, 12, 22);

    /// <summary>Whether the official found the information credible.</summary>
    public static bool? Credible(Incident incident, Capacity capacity, AsOf asOf) => Decided.By(OnInformation(incident, capacity, asOf), asOf);

    /// <summary>
    /// The same, for assistance furnished on a day: what was credible on that day barred it, whatever was decided later. A
    /// reversal that is not certainly of that day or before leaves the question open.
    /// </summary>
    public static bool? CredibleWhenFurnished(Incident incident, Capacity capacity, DateRange? furnishedOn, AsOf asOf)
    {
        var all = OnInformation(incident, capacity, asOf).ToList();
        var answer = Decided.By(all, asOf);
        if (answer != false || !all.Exists(its => its.Answer == true && asOf.WasKnown(its.On) != false))
        {
            return answer;
        }

        var before = all.Where(its => Dates.OnOrBefore(its.On, furnishedOn) == true).ToList();
        return Decided.By(before, asOf) switch
        {
            true => true,
            false when all.TrueForAll(its => its.Answer != true || before.Contains(its)) => false,
            _ => null,
        };
    }

    /// <summary>
    /// Whether the official found credible evidence, the older and stricter measure. What was found credible by the newer
    /// measure leaves that open; what was not credible even by that one is no credible evidence.
    /// </summary>
    public static bool? CredibleEvidence(Incident incident, Capacity capacity, AsOf asOf) => Decided.By(
        Credibility(incident, capacity, asOf)
            .Select(its => (its.Standard == EvidenceStandard.Evidence || its.Level == CredibilityLevel.NotCredible ? Answer(incident, its) : null, its.On)),
        asOf);

    public static bool? Answer(Incident incident, Func<IncidentDecision, bool> isOnIt, Capacity capacity, AsOf asOf) => Decided.By(
        Speaking((incident.Decisions ?? []).Where(isOnIt), its => its.Capacity, its => asOf.WasKnown(its.On) != false, capacity, asOf)
            .Select(its => (Answer(incident, its), its.On)),
        asOf);

    /// <summary>An auditor's decision counts where the check is run as the auditor's, and only there.</summary>
    public static bool Counts(Capacity its, Capacity capacity, AsOf asOf) =>
        its == capacity || (its == Capacity.Auditor && asOf.AssessAs == Assessor.Auditor);

    /// <summary>What is no credible evidence, by the older and stricter measure, may be credible information all the same.</summary>
    private static IEnumerable<(bool? Answer, DateRange On)> OnInformation(Incident incident, Capacity capacity, AsOf asOf) =>
        Credibility(incident, capacity, asOf).Select(its => (
            its.Level == CredibilityLevel.NotCredible && MeasureOf(its) != EvidenceStandard.Information ? null : Answer(incident, its), its.On));

    /// <summary>Whoever does not say what was measured by measured by what the law said; unknown where the decision may be of either time.</summary>
    private static EvidenceStandard? MeasureOf(CredibilityDecision its) =>
        its.Standard ?? (its.On.IsOnOrBefore(new DateRange(LastOfEvidence)) == false ? EvidenceStandard.Information : null);

    private static List<CredibilityDecision> Credibility(Incident incident, Capacity capacity, AsOf asOf) => Speaking(
        incident.Credibility ?? [],
        its => its.Capacity,
        its => its.Level is CredibilityLevel.Credible or CredibilityLevel.NotCredible && asOf.WasKnown(its.On) != false,
        capacity,
        asOf);

    /// <summary>The official's own decisions; an auditor's in their place where the check is the auditor's and the official has not decided.</summary>
    private static List<T> Speaking<T>(IEnumerable<T> all, Func<T, Capacity> by, Func<T, bool> decides, Capacity capacity, AsOf asOf)
    {
        var said = all.ToList();
        var own = said.FindAll(its => by(its) == capacity);
        var auditors = said.FindAll(its => by(its) == Capacity.Auditor);
        return asOf.AssessAs == Assessor.Auditor && auditors.Count > 0 && !own.Exists(its => decides(its)) ? auditors : own;
    }

    private static bool? Answer(Incident incident, CredibilityDecision its) => its.Level switch
    {
        CredibilityLevel.Credible when IsOlder(incident, its.On) != true => true,
        CredibilityLevel.NotCredible when Clears(incident, its.On, its.Reasons) => false,
        _ => null,
    };

    private static bool? Answer(Incident incident, IncidentDecision its)
    {
        var clears = its.Question == IncidentQuestion.StepsSufficient ? its.Answer : !its.Answer;
        return (clears ? Clears(incident, its.On, its.Reasons) : IsOlder(incident, its.On) != true) ? its.Answer : null;
    }

    /// <summary>What clears has reasons, and is certain not to be older than the incident: one whose day nobody stated may be the later.</summary>
    private static bool Clears(Incident incident, DateRange decidedOn, string? reasons) => IsOlder(incident, decidedOn) == false && !string.IsNullOrWhiteSpace(reasons);

    private static bool? IsOlder(Incident incident, DateRange decidedOn) => Dates.Before(decidedOn, incident.StartedOn);
}
