namespace Vetting.Reading;

/// <summary>How much of an input is read before it is refused, so that no file can exhaust the process.</summary>
/// <remarks>Every limit is inclusive: an input exactly at a limit is read.</remarks>
internal sealed record ReadingLimits
{
    public static ReadingLimits Default { get; } = new();

    /// <summary>Bytes of one document, or of one line where each line is a document. The default is 32 MiB.</summary>
    public int MaxBytes { get; init; } = 32 * 1024 * 1024;

    /// <summary>Objects and lists within one another. The default is 64.</summary>
    public int MaxDepth { get; init; } = 64;

    /// <summary>Bytes of one text or member name as written, escapes included. The default is 1 MiB.</summary>
    public int MaxTextBytes { get; init; } = 1024 * 1024;

    /// <summary>Names, values and brackets of one document. The default is 5 million.</summary>
    public int MaxTokens { get; init; } = 5_000_000;

    /// <summary>Problems listed for one document; the rest are counted. The default is 1000.</summary>
    public int MaxProblems { get; init; } = 1000;
}
