using System.Collections.Concurrent;

namespace Vetting.Fuzzing;

/// <summary>What came of the inputs of one reader.</summary>
internal sealed class ReaderTotals(string name)
{
    private readonly ConcurrentDictionary<string, byte> _messages = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();

    public string Name { get; } = name;

    public long Inputs { get; private set; }

    public long Accepted { get; private set; }

    public long Refused => Inputs - Accepted;

    public long Bytes { get; private set; }

    public TimeSpan Slowest { get; private set; }

    /// <summary>The time that all of them took together.</summary>
    public TimeSpan Time { get; private set; }

    /// <summary>The most that one input made the reader allocate.</summary>
    public long MostMemory { get; private set; }

    /// <summary>The most that was allocated for each byte of an input, of those that have a thousand.</summary>
    public double MostMemoryPerByte { get; private set; }

    public int Messages => _messages.Count;

    /// <summary>Whether a message of this kind was not seen before.</summary>
    public bool IsNew(string message) => _messages.TryAdd(message, 0);

    public void Add(bool isAccepted, int length, TimeSpan time, long memory)
    {
        lock (_lock)
        {
            Inputs++;
            Accepted += isAccepted ? 1 : 0;
            Bytes += length;
            Time += time;
            Slowest = time > Slowest ? time : Slowest;
            MostMemory = Math.Max(MostMemory, memory);
            MostMemoryPerByte = length < 1000 ? MostMemoryPerByte : Math.Max(MostMemoryPerByte, (double)memory / length);
        }
    }
}
