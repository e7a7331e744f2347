using Vetting.Reading;

namespace Vetting.Claims;

[Meaning("how one unit stands to another")]
internal enum RelationKind
{
    [Meaning("is under the command of")]
    Command,

    [Meaning("is under the operational control of")]
    OperationalControl,

    [Meaning("is administered by")]
    Administrative,

    [Meaning("belongs to the task force")]
    MemberOf,

    [Meaning("has members seconded from")]
    SecondedFrom,

    [Meaning("was formed from")]
    FormedFrom,

    [Meaning("was merged into")]
    MergedInto,

    [Meaning("was renamed to")]
    RenamedTo,
}
