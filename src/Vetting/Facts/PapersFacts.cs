using System.Collections.Immutable;
using Vetting.Logic;
using Vetting.Packages;
using Vetting.Reading;

namespace Vetting.Facts;

/// <summary>The papers that channels ask for, and what is in them.</summary>
internal sealed class PapersFacts(AidLine line, AsOf asOf, Origin origin) : FactObject
{
    private const string Papers = "lines[].papers.";

    [Information("the Secretary of State's concurrence", Supplier.State, WrittenAs = Papers + "concurrence", IsAlwaysKnown = true)]
    public DocumentFacts Concurrence { get; } = Of("the Secretary of State's concurrence", "concurrence", Supplier.State, line.Papers?.Concurrence, asOf, line, origin);

    [Information("the joint plan of Defense and State", Supplier.Defense, WrittenAs = Papers + "jointPlan", IsAlwaysKnown = true)]
    public DocumentFacts JointPlan { get; } = Of("the joint plan of Defense and State", "jointPlan", Supplier.Defense, line.Papers?.JointPlan, asOf, line, origin);

    [Information("the certificate of training in rights, law of war, rule of law and civilian control", Supplier.Defense, WrittenAs = Papers + "rightsTrainingCertificate", IsAlwaysKnown = true)]
    public DocumentFacts RightsCertificate { get; } = new(
        DocumentStatement.Of("the certificate of rights training", Papers + "rightsTrainingCertificate", Supplier.Defense, line.Papers?.RightsTrainingCertificate), asOf, line, origin);

    [Information("the subjects that the certificate of rights training may name", Supplier.Defense, WrittenAs = Papers + "rightsTrainingCertificate.subjects", IsAlwaysKnown = true)]
    public FactList<ContentFacts>? RightsSubjects { get; } = ContentFacts.Of(
        line.Papers?.RightsTrainingCertificate?.Subjects,
        Supplier.Defense,
        Papers + "rightsTrainingCertificate.subjects",
        origin.InPackage(line.Papers?.RightsTrainingCertificate ?? (Reading.Placed)line, "the subjects of the certificate of rights training", line.Sources));

    [Information("the certificate of institutional capacity building", Supplier.Defense, WrittenAs = Papers + "capacityBuildingCertificate", IsAlwaysKnown = true)]
    public DocumentFacts CapacityCertificate { get; } = new(
        DocumentStatement.Of("the certificate of institutional capacity building", Papers + "capacityBuildingCertificate", Supplier.Defense, line.Papers?.CapacityBuildingCertificate), asOf, line, origin);

    [Information("the country that the certificate of institutional capacity building covers", Supplier.Defense, WrittenAs = Papers + "capacityBuildingCertificate.country")]
    public string? CapacityCertificateCountry { get; } = line.Papers?.CapacityBuildingCertificate?.Country;

    [Information("the notices to the committees of Congress", Supplier.Defense, WrittenAs = Papers + "notices")]
    public FactList<NoticeFacts>? Notices { get; } = line.Papers?.Notices is { } notices
        ? FactList<NoticeFacts>.Closed(notices.Select(notice => new NoticeFacts(notice, asOf, line, origin)))
        : null;

    [Information("what a notice to the committees may contain", Supplier.Defense, WrittenAs = Papers + "notices[].contents", IsAlwaysKnown = true)]
    public FactList<ContentFacts>? NoticeContents { get; } = NoticeFacts.ContentsOf(line, asOf, origin);

    [Information("the request by an official of a United States agency", Supplier.Proposer, WrittenAs = Papers + "agencyRequest", IsAlwaysKnown = true)]
    public DocumentFacts AgencyRequest { get; } = Of("the request of the agency", "agencyRequest", Supplier.Proposer, line.Papers?.AgencyRequest, asOf, line, origin);

    [Information("the record of coordination with the Secretary of State", Supplier.State | Supplier.Defense, WrittenAs = Papers + "stateCoordination", IsAlwaysKnown = true)]
    public DocumentFacts StateCoordination { get; } = Of(
        "the coordination with the Secretary of State", "stateCoordination", Supplier.State | Supplier.Defense, line.Papers?.StateCoordination, asOf, line, origin);

    [Information("the written reasons for long sustainment", Supplier.Defense, WrittenAs = Papers + "sustainmentReasons", IsAlwaysKnown = true)]
    public DocumentFacts SustainmentReasons { get; } = Of("the reasons for long sustainment", "sustainmentReasons", Supplier.Defense, line.Papers?.SustainmentReasons, asOf, line, origin);

    [Information("the host government's agreement", Supplier.State | Supplier.PartnerGovernment, WrittenAs = Papers + "hostAgreement", IsAlwaysKnown = true)]
    public DocumentFacts HostAgreement { get; } = new(
        new DocumentStatement(
            "the host government's agreement",
            Papers + "hostAgreement",
            Supplier.State | Supplier.PartnerGovernment,
            line.Papers?.HostAgreement,
            line.Papers?.HostAgreement?.On,
            null,
            line.Papers?.HostAgreement?.Says),
        asOf,
        line,
        origin);

    [Information("what the host government's agreement may hold", Supplier.State | Supplier.PartnerGovernment, WrittenAs = Papers + "hostAgreement.undertakings", IsAlwaysKnown = true)]
    public FactList<ContentFacts>? HostUndertakings { get; } = ContentFacts.Of(
        line.Papers?.HostAgreement?.Undertakings,
        Supplier.State | Supplier.PartnerGovernment,
        Papers + "hostAgreement.undertakings",
        origin.InPackage(line.Papers?.HostAgreement ?? (Reading.Placed)line, "the undertakings of the host government", line.Sources));

    [Information("the host country's consent", Supplier.State | Supplier.PartnerGovernment, WrittenAs = Papers + "hostConsent", IsAlwaysKnown = true)]
    public DocumentFacts HostConsent { get; } = Of(
        "the host country's consent", "hostConsent", Supplier.State | Supplier.PartnerGovernment, line.Papers?.HostConsent, asOf, line, origin);

    [Information("the plan to monitor the end use", Supplier.Post, WrittenAs = Papers + "endUseMonitoringPlan", IsAlwaysKnown = true)]
    public DocumentFacts MonitoringPlan { get; } = Of("the plan to monitor the end use", "endUseMonitoringPlan", Supplier.Post, line.Papers?.EndUseMonitoringPlan, asOf, line, origin);

    [Information("the exception to the ban on police aid that is claimed", Supplier.Proposer, WrittenAs = Papers + "policeException", IsAlwaysKnown = true)]
    public PoliceExceptionFacts PoliceException { get; } = new(line, asOf, origin);

    internal override string Called => "the papers of the line";

    internal override Place? RecordedAt => line.Place;

    internal override ImmutableArray<Evidence> Behind(string fact) =>
        [origin.InPackage(line.Papers ?? (Reading.Placed)line, line.Papers is null ? "the line states no papers" : "the papers of the line", line.Sources)];

    private static DocumentFacts Of(string called, string member, Supplier by, Document? paper, AsOf asOf, AidLine line, Origin origin) =>
        new(DocumentStatement.Of(called, Papers + member, by, paper), asOf, line, origin);
}
