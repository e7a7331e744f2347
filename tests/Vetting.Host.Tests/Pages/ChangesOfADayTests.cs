using Vetting.Host.Pages;
using Vetting.Orleans.Watching;

namespace Vetting.Host.Tests.Pages;

public sealed class ChangesOfADayTests
{
    private static readonly DateTimeOffset LateInTheEvening = new(2026, 3, 4, 23, 59, 59, TimeSpan.Zero);

    [Fact]
    public void Today_is_the_day_of_the_clock_by_UTC()
    {
        DispositionChange[] changes = [Change(1, LateInTheEvening.AddDays(-1)), Change(2, LateInTheEvening), Change(4, LateInTheEvening.AddSeconds(1)), Change(3, LateInTheEvening.AddHours(-1))];

        var today = ChangesOfADay.Of(changes, 0, LateInTheEvening);
        var abroad = ChangesOfADay.Of(changes, 0, LateInTheEvening.ToOffset(TimeSpan.FromHours(9)));
        var tomorrow = ChangesOfADay.Of(changes, 0, LateInTheEvening.AddSeconds(1));

        Assert.Equal([3, 2], today.Changes.Select(change => change.Offset));
        Assert.Equal([3, 2], abroad.Changes.Select(change => change.Offset));
        Assert.Equal([4], tomorrow.Changes.Select(change => change.Offset));
        Assert.Equal(("4 March 2026", "23:59:59", 4), (today.Day, today.Time, today.Last));
    }

    [Fact]
    public void Whoever_has_read_everything_goes_on_from_where_he_was() =>
        Assert.Equal(7, ChangesOfADay.Of([], 7, LateInTheEvening).Last);

    private static DispositionChange Change(long offset, DateTimeOffset on) => new(offset, $"p-{offset}", 1, null, "held", [], 1, string.Empty, [], on);
}
