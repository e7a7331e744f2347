using Vetting.Reading;

namespace Vetting.Claims;

[Meaning("a question about an incident that only a named person's decision answers")]
internal enum IncidentQuestion
{
    [Meaning("is it a gross violation of human rights")]
    GrossViolation,

    [Meaning("did the unit commit it")]
    CommittedByUnit,

    [Meaning("is the person implicated in it")]
    PersonImplicated,

    [Meaning("are the steps taken sufficient, although the record of accountability falls short")]
    StepsSufficient,
}
