using Vetting.Logic;
using Vetting.Reading;

namespace Vetting.Claims;

[Meaning("what a unit is in law and in practice over a time")]
internal sealed record UnitCharacter : Placed
{
    [Meaning("what the law says it is")]
    public Character? Formal { get; init; }

    [Meaning("what it is in practice: who staffs, trains and commands it")]
    public Character? Operational { get; init; }

    [Meaning("the first day; since ever, where it is left out")]
    public DateRange? From { get; init; }

    [Meaning("the last day; `none` or left out says that it goes on")]
    public StatedDate? To { get; init; }
}
