using NodaTime;
using Vetting.Logic;
using Vetting.Reading;

namespace Vetting.Claims.Hierarchy;

/// <summary>A relation or posting as a sentence for people: who stands how to whom, and when.</summary>
internal static class StepWords
{
    /// <param name="claim">A relation or posting.</param>
    /// <param name="nameOf">The name of a unit, by its id.</param>
    public static string Of(Claim claim, Func<string, string> nameOf) => claim switch
    {
        Relation its => $"{nameOf(its.Unit)} {Meanings.Of(its.Kind)} {nameOf(its.Other)}{Dates(its.Kind, its.From, its.To)}",
        Posting { Role: { } role } its => $"{its.Person}: {Meanings.Of(role)}: {nameOf(its.Unit)}{Between(its.From, its.To)}",
        Posting its => $"{its.Person}: was posted to the unit, as what is not stated: {nameOf(its.Unit)}{Between(its.From, its.To)}",
        _ => claim.Id,
    };

    /// <summary>When a relation held, as its claim states it; of a succession, the day.</summary>
    public static string Dates(RelationKind kind, DateRange? from, StatedDate? to) =>
        kind is RelationKind.FormedFrom or RelationKind.MergedInto or RelationKind.RenamedTo
            ? from is { } day ? $", on {Day(day)}" : ", on a day not stated"
            : Between(from, to);

    public static string Between(DateRange? from, StatedDate? to)
    {
        var began = from is { } first ? $"from {Day(first)}" : "from a day not stated";
        var ended = to is not { } last ? "until a day not stated" : last.On is { } day ? $"until {Day(day)}" : "and it goes on";
        return $", {began} {ended}";
    }

    private static string Day(DateRange day) => day switch
    {
        { IsExact: true } => day.ToString(),
        _ when day.Earliest == LocalDate.MinIsoValue => $"{new DateRange(day.Latest)} or earlier",
        _ when day.Latest == LocalDate.MaxIsoValue => $"{new DateRange(day.Earliest)} or later",
        _ => $"a day {day}",
    };
}
