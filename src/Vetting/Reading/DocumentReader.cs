using System.Text;
using Vetting.Reading.Bulk;
using Vetting.Reading.Json;
using Vetting.Reading.Shapes;

namespace Vetting.Reading;

/// <summary>Reads documents of one format. Bad input is an answer, never an exception: see <see cref="Document{T}"/>.</summary>
/// <typeparam name="T">The record that the format describes, or an immutable array of such records.</typeparam>
/// <remarks>Immutable; may be shared between threads.</remarks>
internal sealed class DocumentReader<T>(ReadingLimits? limits = null)
{
    // Below that the bulk reader takes longer to be made than it saves.
    private const int WorthBulk = 256 * 1024;

    private readonly ReadingLimits _limits = limits ?? ReadingLimits.Default;
    private readonly Shape _shape = ShapeOf.Document(typeof(T));

    public Document<T> ReadFile(string path)
    {
        var file = path.Replace('\\', '/');
        return InputBytes.OfFile(path, _limits.MaxBytes, out var problem) is { } bytes
            ? Read(bytes, file)
            : Document<T>.Unusable(file, string.Empty, [new Problem(new Place(file, 0, 0, string.Empty), problem!)]);
    }

    /// <param name="stream">Read to its end or to the limit; left open.</param>
    /// <param name="file">The name for messages; <c>-</c> for standard input.</param>
    public Document<T> Read(Stream stream, string file) =>
        InputBytes.OfStream(stream, _limits.MaxBytes, out var problem) is { } bytes
            ? Read(bytes, file)
            : Document<T>.Unusable(file, string.Empty, [new Problem(new Place(file, 0, 0, string.Empty), problem!)]);

    public Document<T> ReadText(string text, string file) => Read(Encoding.UTF8.GetBytes(text), file);

    public Document<T> Read(ReadOnlySpan<byte> utf8, string file, int firstLine = 1)
    {
        if (utf8.Length >= WorthBulk && new BulkReader<T>(_limits).TryRead(utf8, file, firstLine, out var read))
        {
            return Document<T>.Of(file, ContentHash.OfBytes(utf8), read);
        }

        return ReadCarefully(utf8, file, firstLine);
    }

    private Document<T> ReadCarefully(ReadOnlySpan<byte> utf8, string file, int firstLine)
    {
        var problems = new ProblemList(file, _limits.MaxProblems);
        return Read(JsonText.Parse(utf8, file, firstLine, _limits, problems), file, ContentHash.OfBytes(utf8), problems);
    }

    /// <summary>Reads what another form of the document was turned into, such as tables.</summary>
    /// <param name="root">The document's value; <see langword="null"/> where the problems stand in its way.</param>
    /// <param name="file">The name for messages.</param>
    /// <param name="sha256">The hash of the bytes.</param>
    /// <param name="problems">What was found on the way; what the reading finds is added.</param>
    public Document<T> Read(JsonNode? root, string file, string sha256, ProblemList problems)
    {
        var context = new ReadingContext(problems);
        var value = root is null ? null : _shape.Read(root, context);
        context.RunChecks();

        return context.Problems.IsEmpty && value is not null
            ? Document<T>.Of(file, sha256, (T)value)
            : Document<T>.Unusable(file, sha256, context.Problems.InOrder());
    }
}
