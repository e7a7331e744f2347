using Vetting.Reading;

namespace Vetting.Packages;

[Meaning("a question about a line that only a named person's decision answers")]
internal enum LineQuestion
{
    [Spelled("section-362-reaches")]
    [Meaning("whether 10 U.S.C. 362 reaches this money has been decided, either way")]
    Section362Reaches,

    [Meaning("whether the emergency exception of 10 U.S.C. 362(b) reaches training has been decided")]
    EmergencyReachesTraining,
}
