using Vetting.Reading;

namespace Vetting.Packages;

[Meaning("a kind of support to a foreign agency; the first six are those of 10 U.S.C. 284(c)")]
internal enum SupportKind
{
    [Meaning("transport of personnel and supplies")]
    Transport,

    [Meaning("bases of operation and training facilities")]
    BasesAndTrainingFacilities,

    [Meaning("detecting and monitoring traffic in the air, at sea and at the border")]
    DetectionAndMonitoring,

    [Meaning("networks for command, control, communications and computers")]
    CommandAndCommunications,

    [Meaning("linguists and the analysis of intelligence")]
    LinguistsAndIntelligenceAnalysis,

    [Meaning("reconnaissance from the air and the ground")]
    Reconnaissance,

    [Meaning("training of the agency's people")]
    Training,

    [Meaning("equipment given to the agency")]
    Equipment,

    [Meaning("another kind of support")]
    Other,
}
