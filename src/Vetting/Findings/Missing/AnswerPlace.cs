namespace Vetting.Findings.Missing;

/// <summary>Where the answer to a question is written.</summary>
/// <remarks>Immutable; may be shared between threads.</remarks>
/// <param name="Document"><c>package</c> or <c>registry</c>.</param>
/// <param name="File">The file, as the caller named it, or <see langword="null"/> where any file of the registry will do.</param>
/// <param name="Pointer">
/// The JSON Pointer (RFC 6901) of the member, such as <c>/lines/0/channel</c>; a last <c>-</c> stands for a new item at the
/// end of a list, as in <c>/searches/-</c>.
/// </param>
public sealed record AnswerPlace(string Document, string? File, string Pointer);
