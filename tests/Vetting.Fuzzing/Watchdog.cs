using System.Diagnostics;

namespace Vetting.Fuzzing;

/// <summary>Ends the process where one input takes longer than any may; what hangs cannot be waited for.</summary>
internal sealed class Watchdog : IDisposable
{
    /// <summary>
    /// How long one input may take, and how much the process may work after that before the input is said to hang: on a loaded
    /// machine, or in a process that was stopped for a while, time passes without any work.
    /// </summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    private readonly Timer _timer;
    private readonly Process _process = Process.GetCurrentProcess();
    private readonly TimeSpan?[] _workedWhenLate;
    private readonly (string Reader, long Number, byte[] Input, long Since)[] _at;
    private readonly Action<Found> _hangs;

    /// <param name="threads">How many threads read.</param>
    /// <param name="hangs">What to do with an input that takes too long.</param>
    public Watchdog(int threads, Action<Found> hangs)
    {
        (_at, _hangs, _workedWhenLate) = (new (string, long, byte[], long)[threads], hangs, new TimeSpan?[threads]);
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
            (_at[thread], _workedWhenLate[thread]) = (default, null);
        }
    }

    public void Dispose()
    {
        _timer.Dispose();
        _process.Dispose();
    }

    private void Look()
    {
        lock (_at)
        {
            _process.Refresh();
            foreach (var (thread, (reader, number, input, since)) in _at.Index().Where(its => its.Item.Input is not null && Stopwatch.GetElapsedTime(its.Item.Since) > Longest))
            {
                _workedWhenLate[thread] ??= _process.TotalProcessorTime;
                if (_process.TotalProcessorTime - _workedWhenLate[thread] > _at.Length * Longest)
                {
                    _hangs(new Found(reader, number, input, $"took longer than {Longest.TotalSeconds} seconds"));
                }
            }
        }
    }
}
