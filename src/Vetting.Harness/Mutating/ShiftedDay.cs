using System.Reflection;
using NodaTime;
using Vetting.Logic;
using Vetting.Rules.Language;

namespace Vetting.Harness.Mutating;

/// <summary>A date moved by a day, for a rule that draws its line a day off. No rule may call these: they are not in its vocabulary.</summary>
internal static class ShiftedDay
{
    private static readonly MethodInfo LaterMethod = typeof(ShiftedDay).GetMethod(nameof(Later))!;
    private static readonly MethodInfo EarlierMethod = typeof(ShiftedDay).GetMethod(nameof(Earlier))!;

    public static DateRange? Later(DateRange? date) => Move(date, 1);

    public static DateRange? Earlier(DateRange? date) => Move(date, -1);

    public static FunctionCall Of(Term date, bool isLater) => new(isLater ? LaterMethod : EarlierMethod, null, [date]);

    private static DateRange? Move(DateRange? date, int days) =>
        date is { } range ? new DateRange(Move(range.Earliest, days), Move(range.Latest, days)) : null;

    /// <summary>The ends of the calendar stand for ends that are not known, and stay where they are.</summary>
    private static LocalDate Move(LocalDate day, int days) =>
        day == LocalDate.MinIsoValue || day == LocalDate.MaxIsoValue ? day : day.PlusDays(days);
}
