namespace Vetting.Fuzzing.Readers;

/// <summary>A reader, what makes inputs for it, and what it promises of every one of them.</summary>
/// <param name="name">What the command line calls it.</param>
/// <param name="share">How many of a thousand inputs are for it.</param>
/// <remarks>Each thread has its own.</remarks>
internal abstract class FuzzedReader(string name, int share) : IDisposable
{
    public string Name { get; } = name;

    public int Share { get; } = share;

    /// <summary>How many bytes reading may take whatever the input, and how many more for each byte of it.</summary>
    public virtual (long Fixed, long PerByte) MostMemory => (4 << 20, 500);

    /// <summary>Makes an input; the same draws make the same.</summary>
    public abstract byte[] Make(Draws draws);

    /// <summary>Reads an input.</summary>
    /// <exception cref="BrokenPromiseException">A promise was not kept.</exception>
    public abstract Told Read(byte[] input);

    public void Dispose()
    {
        Dispose(isDisposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool isDisposing)
    {
    }
}
