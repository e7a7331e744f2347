using Vetting.Reading;

namespace Vetting.Claims;

[Meaning("what somebody does in a unit")]
internal enum PostingRole
{
    [Meaning("commands the unit")]
    Commander,

    [Meaning("second in command")]
    SecondInCommand,

    [Meaning("serves in the unit")]
    Member,
}
