using Vetting.Reading;

namespace Vetting.Claims;

[Meaning("what a named person decided about the information")]
internal enum CredibilityLevel
{
    [Meaning("credible")]
    Credible,

    [Meaning("not credible, with reasons")]
    NotCredible,

    [Meaning("looked at and left open")]
    Undecided,
}
