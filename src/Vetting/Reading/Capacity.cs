namespace Vetting.Reading;

[Meaning("the capacity in which a decision was taken; only the capacity that a law names decides for that law")]
internal enum Capacity
{
    [Meaning("the Secretary of State, or whom the Secretary has charged")]
    State,

    [Meaning("the Secretary of Defense, or whom the Secretary has charged")]
    Defense,

    [Meaning("an auditor, whose decision asks the question and settles nothing unless the check is run as the auditor's")]
    Auditor,

    [Meaning("anybody else: a court, a commission, a newspaper")]
    Other,
}
