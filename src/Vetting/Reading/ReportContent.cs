namespace Vetting.Reading;

[Meaning("something that a report on an exception or a waiver has to contain, 10 U.S.C. 362(e)")]
internal enum ReportContent
{
    [Meaning("notice that the exception was used")]
    Notice,

    [Meaning("the grounds of the exception")]
    Grounds,

    [Meaning("the information on the gross violation")]
    RightsInformation,

    [Meaning("the extraordinary circumstances")]
    ExtraordinaryCircumstances,

    [Meaning("the purpose and the duration of the assistance")]
    PurposeAndDuration,

    [Meaning("the United States forces and the foreign unit involved")]
    ForcesInvolved,
}
