using Vetting.Reading;

namespace Vetting.Claims;

[Meaning("what an official determined about bringing those responsible to justice")]
internal enum DeterminationKind
{
    [Meaning("the government is taking effective steps, 22 U.S.C. 2378d(b)")]
    EffectiveSteps,

    [Meaning("the government is taking effective measures, as 22 U.S.C. 2378d said before 23 December 2011")]
    EffectiveMeasures,

    [Meaning("the government has taken all necessary corrective steps, 10 U.S.C. 362(b)")]
    CorrectiveSteps,
}
