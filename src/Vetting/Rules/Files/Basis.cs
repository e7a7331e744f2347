using Vetting.Reading;

namespace Vetting.Rules.Files;

[Meaning("what kind of text a rule rests on; only a statute can bar")]
internal enum Basis
{
    [Meaning("a statute")]
    Statute,

    [Meaning("a regulation")]
    Regulation,

    [Meaning("a written policy of the executive")]
    Policy,

    [Meaning("a practice of the executive")]
    Practice,

    [Meaning("a committee's direction in a report, which is not statute")]
    ReportLanguage,

    [Meaning("a recommendation, which is no law at all")]
    Recommendation,
}
