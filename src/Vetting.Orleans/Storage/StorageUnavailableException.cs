namespace Vetting.Orleans.Storage;

/// <summary>What the watch keeps cannot be reached: nothing was promised, and the same request may be sent again.</summary>
/// <remarks>A write may have happened all the same; to send it again does no harm.</remarks>
[GenerateSerializer]
public sealed class StorageUnavailableException : Exception
{
    internal StorageUnavailableException(string message, Exception? cause)
        : base(message, cause)
    {
    }
}
