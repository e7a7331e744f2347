namespace Vetting.Fuzzing;

/// <summary>An input made a reader do what no input may.</summary>
internal sealed class BrokenPromiseException : Exception
{
    public BrokenPromiseException(string message)
        : base(message)
    {
    }

    public BrokenPromiseException(string message, Exception inner)
        : base(message, inner)
    {
    }

    public BrokenPromiseException()
    {
    }
}
