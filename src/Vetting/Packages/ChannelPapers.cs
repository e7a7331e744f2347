using System.Collections.Immutable;
using Vetting.Reading;

namespace Vetting.Packages;

[Meaning("the papers that channels ask for: concurrence, certificates, notices, agreements")]
internal sealed record ChannelPapers : Placed
{
    [Meaning("the Secretary of State's concurrence")]
    public Document? Concurrence { get; init; }

    [Meaning("the joint plan of Defense and State")]
    public Document? JointPlan { get; init; }

    [Meaning("the certificate of training in human rights, law of war, rule of law and civilian control")]
    public Certificate? RightsTrainingCertificate { get; init; }

    [Meaning("the certificate of institutional capacity building")]
    public Certificate? CapacityBuildingCertificate { get; init; }

    [Meaning("notices to Congress; an empty list says there are none")]
    public ImmutableArray<Notice>? Notices { get; init; }

    [Meaning("the request by an official of a United States agency")]
    public Document? AgencyRequest { get; init; }

    [Meaning("the record that the support was coordinated with the Secretary of State")]
    public Document? StateCoordination { get; init; }

    [Meaning("the written reasons for sustainment beyond the years that the law allows without them")]
    public Document? SustainmentReasons { get; init; }

    [Meaning("the exception to the ban on police aid that the proposal claims")]
    public PoliceException? PoliceException { get; init; }

    [Meaning("the host government's agreement on use, transfer, security and observation")]
    public HostAgreement? HostAgreement { get; init; }

    [Meaning("the host country's consent to the presence that the line needs")]
    public Document? HostConsent { get; init; }

    [Meaning("the plan to monitor the end use")]
    public Document? EndUseMonitoringPlan { get; init; }
}
