using Vetting.Reading;

namespace Vetting.Packages;

[Meaning("what is given")]
internal enum AssistanceKind
{
    [Meaning("instruction of people")]
    Training,

    [Meaning("articles, weapons and vehicles included")]
    Equipment,

    [Meaning("information shared for operations")]
    Intelligence,

    [Meaning("maintenance, transport, contractors")]
    Services,

    [Meaning("buildings, bases, ranges")]
    Infrastructure,

    [Meaning("advisers and mentoring")]
    Advice,

    [Meaning("money given to the recipient")]
    Funds,
}
