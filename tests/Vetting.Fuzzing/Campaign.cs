using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using Vetting.Fuzzing.Readers;

namespace Vetting.Fuzzing;

/// <summary>Makes inputs by number and has them read. Which input has which number depends on the seed alone.</summary>
/// <param name="seed">What all chance comes from.</param>
/// <param name="threads">On how many threads.</param>
/// <param name="readers">Makes the readers; each thread has its own.</param>
internal sealed class Campaign(ulong seed, int threads, Func<IReadOnlyList<FuzzedReader>> readers)
{
    private const int Block = 500;

    /// <summary>What broke a promise. One of a kind is enough to see what is wrong, and the first thousand are kept.</summary>
    public ConcurrentQueue<Found> Found { get; } = new();

    public ConcurrentDictionary<string, ReaderTotals> Totals { get; } = new(StringComparer.Ordinal);

    /// <summary>Called with each input that made a reader say something it had not said before.</summary>
    public Action<string, byte[], string>? Novel { get; init; }

    /// <summary>Called now and then with how many inputs are done.</summary>
    public Action<long>? Progress { get; init; }

    /// <summary>Reads the inputs from one number up to another.</summary>
    /// <param name="from">The first.</param>
    /// <param name="count">How many.</param>
    public void Run(long from, long count)
    {
        var next = from;
        using var watchdog = new Watchdog(threads, Hangs);
        var working = Enumerable.Range(0, threads).Select(index => new Thread(() => Work(index), maxStackSize: 1 << 20) { IsBackground = true }).ToList();
        working.ForEach(thread => thread.Start());
        working.ForEach(thread => thread.Join());

        void Work(int thread)
        {
            var own = readers();
            try
            {
                for (var at = Interlocked.Add(ref next, Block) - Block; at < from + count; at = Interlocked.Add(ref next, Block) - Block)
                {
                    for (var number = at; number < Math.Min(at + Block, from + count); number++)
                    {
                        One(own, thread, number, watchdog);
                    }

                    Progress?.Invoke(at + Block - from);
                }
            }
            finally
            {
                foreach (var reader in own)
                {
                    reader.Dispose();
                }
            }
        }
    }

    /// <summary>Makes the input of a number again.</summary>
    public (FuzzedReader Reader, byte[] Input) Again(IReadOnlyList<FuzzedReader> own, long number)
    {
        var reader = ReaderOf(own, number);
        return (reader, reader.Make(new Draws(seed, reader.Name, number)));
    }

    private void One(IReadOnlyList<FuzzedReader> own, int thread, long number, Watchdog watchdog)
    {
        var (reader, input) = Again(own, number);
        watchdog.Begins(thread, reader.Name, number, input);
        var memory = GC.GetAllocatedBytesForCurrentThread();
        var began = Stopwatch.GetTimestamp();
        var (isAccepted, broken) = Read(reader, input);
        var time = Stopwatch.GetElapsedTime(began);
        memory = GC.GetAllocatedBytesForCurrentThread() - memory;
        watchdog.Ends(thread);
        Totals.GetOrAdd(reader.Name, static name => new ReaderTotals(name)).Add(isAccepted, input.Length, time, memory);
        var (least, perByte) = reader.MostMemory;
        broken ??= memory > least + (perByte * input.Length) ? $"allocated {memory} bytes for {input.Length}" : null;
        if (broken is not null && Found.Count < 1000)
        {
            Found.Enqueue(new Found(reader.Name, number, input, broken));
        }
    }

    [SuppressMessage("Design", "CA1031", Justification = "whatever a reader throws at an input is what is looked for")]
    private (bool IsAccepted, string? Broken) Read(FuzzedReader reader, byte[] input)
    {
        try
        {
            var told = reader.Read(input);
            foreach (var problem in told.Problems.Take(8))
            {
                var kind = SaidWell.Kind(problem);
                if (Totals.GetOrAdd(reader.Name, static name => new ReaderTotals(name)).IsNew(kind))
                {
                    Novel?.Invoke(reader.Name, input, kind);
                }
            }

            return (told.IsAccepted, null);
        }
        catch (BrokenPromiseException broken)
        {
            return (false, broken.Message);
        }
        catch (Exception thrown)
        {
            return (false, thrown.ToString());
        }
    }

    private void Hangs(Found found)
    {
        Directory.CreateDirectory("found");
        File.WriteAllBytes(Path.Combine("found", $"{found.Reader}-{found.Number}-hangs"), found.Input);
        Environment.FailFast($"{found.Reader}, input {found.Number}: {found.What}");
    }

    private FuzzedReader ReaderOf(IReadOnlyList<FuzzedReader> own, long number)
    {
        var all = own.Sum(reader => reader.Share);
        var left = new Draws(seed, "which reader", number).Below(all);
        foreach (var reader in own)
        {
            left -= reader.Share;
            if (left < 0)
            {
                return reader;
            }
        }

        return own[^1];
    }
}
