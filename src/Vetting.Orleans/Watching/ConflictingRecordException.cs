namespace Vetting.Orleans.Watching;

/// <summary>What is to be recorded contradicts what is on record, and does not say that it corrects it. Nothing was recorded.</summary>
public sealed class ConflictingRecordException : Exception
{
    internal ConflictingRecordException(string message)
        : base(message)
    {
    }
}
