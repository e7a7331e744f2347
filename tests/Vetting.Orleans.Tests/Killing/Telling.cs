using System.Diagnostics;

namespace Vetting.Orleans.Tests.Killing;

/// <summary>Says how far a test is: it may run for hours.</summary>
/// <param name="all">How many requests there are.</param>
internal sealed class Telling(int all)
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(10);

    private readonly Stopwatch _since = Stopwatch.StartNew();
    private readonly Lock _lock = new();
    private TimeSpan _last;
    private int _count;
    private int _before;

    /// <summary>One more request is acknowledged.</summary>
    internal void Count()
    {
        lock (_lock)
        {
            _count++;
            var now = _since.Elapsed;
            if (now - _last >= Every)
            {
                Write(FormattableString.Invariant($"{_count} of {all} requests, {(_count - _before) / (now - _last).TotalSeconds:0} a second"));
                (_last, _before) = (now, _count);
            }
        }
    }

    internal void Say(FormattableString what)
    {
        lock (_lock)
        {
            Write(FormattableString.Invariant(what));
        }
    }

    private void Write(string what) =>
        TestContext.Current.TestOutputHelper!.WriteLine(FormattableString.Invariant($"{_since.Elapsed:hh\\:mm\\:ss} {what}"));
}
