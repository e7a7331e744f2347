namespace Vetting.Findings.Missing;

/// <summary>Where the answer to a question is written.</summary>
/// <remarks>Immutable; may be shared between threads.</remarks>
public sealed record AnswerPlace
{
    internal AnswerPlace(string document, string? file, string pointer) => (Document, File, Pointer) = (document, file, pointer);

    /// <summary>Gets <c>package</c> or <c>registry</c>.</summary>
    public string Document { get; }

    /// <summary>Gets the file, as the caller named it, or <see langword="null"/> where any file of the registry will do.</summary>
    public string? File { get; }

    /// <summary>
    /// Gets the JSON Pointer (RFC 6901) of the member, such as <c>/lines/0/channel</c>; a last <c>-</c> stands for a new item
    /// at the end of a list, as in <c>/searches/-</c>.
    /// </summary>
    public string Pointer { get; internal init; }
}
