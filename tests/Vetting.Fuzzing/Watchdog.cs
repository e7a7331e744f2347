using System.Diagnostics;

namespace Vetting.Fuzzing;

/// <summary>Ends the process where one input takes longer than any may; what hangs cannot be waited for.</summary>
internal sealed class Watchdog : IDisposable
{
    /// <summary>How long one input may take. On a loaded machine the slowest takes a tenth of it.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    private readonly Timer _timer;
    private readonly (string Reader, long Number, byte[] Input, long Since)[] _at;
    private readonly Action<Found> _hangs;

    /// <param name="threads">How many threads read.</param>
    /// <param name="hangs">What to do with an input that takes too long.</param>
    public Watchdog(int threads, Action<Found> hangs)
    {
        (_at, _hangs) = (new (string, long, byte[], long)[threads], hangs);
        _timer = new Timer(_ => Look(), null, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1));
    }

    public void Begins(int thread, string reader, long number, byte[] input)
    {
        lock (_at)
        {
            _at[thread] = (reader, number, input, Stopwatch.GetTimestamp());
        }
    }

    public void Ends(int thread)
    {
        lock (_at)
        {
            _at[thread] = default;
        }
    }

    public void Dispose() => _timer.Dispose();

    private void Look()
    {
        lock (_at)
        {
            foreach (var (reader, number, input, since) in _at.Where(its => its.Input is not null && Stopwatch.GetElapsedTime(its.Since) > Longest))
            {
                _hangs(new Found(reader, number, input, $"took longer than {Longest.TotalSeconds} seconds"));
            }
        }
    }
}
