using System.Runtime.CompilerServices;
using Vetting.Reading.Bulk;

namespace Vetting.Reading;

/// <summary>Reads input that has one document a line (NDJSON). A line that cannot be used does not stop the others.</summary>
/// <typeparam name="T">The record that the format describes.</typeparam>
/// <remarks>Holds one line at a time, so the input may be of any length. Blank lines are passed over.</remarks>
internal sealed class LineReader<T>(ReadingLimits? limits = null)
{
    // The bulk reader takes about so long to be made as the careful one takes for so many lines.
    private const int LinesReadCarefully = 64;

    private readonly ReadingLimits _limits = limits ?? ReadingLimits.Default;
    private readonly DocumentReader<T> _reader = new(limits);

    /// <param name="stream">Read to its end; left open.</param>
    /// <param name="file">The name for messages; <c>-</c> for standard input.</param>
    public IEnumerable<Document<T>> Read(Stream stream, string file)
    {
        var lines = new LineSplitter(_limits.MaxBytes);
        var bulk = new Lazy<BulkReader<T>>(() => new BulkReader<T>(_limits), isThreadSafe: false);
        for (var count = -1; count != 0;)
        {
            count = stream.Read(lines.Room().Span);
            lines.Filled(count);
            while (lines.TryTake(out var line))
            {
                yield return Read(line, lines.Number, file, bulk);
            }
        }
    }

    /// <inheritdoc cref="Read(Stream, string)"/>
    public async IAsyncEnumerable<Document<T>> ReadAsync(
        Stream stream, string file, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        var lines = new LineSplitter(_limits.MaxBytes);
        var bulk = new Lazy<BulkReader<T>>(() => new BulkReader<T>(_limits), isThreadSafe: false);
        for (var count = -1; count != 0;)
        {
            count = await stream.ReadAsync(lines.Room(), cancellation);
            lines.Filled(count);
            while (lines.TryTake(out var line))
            {
                yield return Read(line, lines.Number, file, bulk);
            }
        }
    }

    private Document<T> Read(ReadOnlyMemory<byte>? line, int number, string file, Lazy<BulkReader<T>> bulk)
    {
        if (line is { } bytes)
        {
            return number > LinesReadCarefully && bulk.Value.TryRead(bytes.Span, file, number, out var value)
                ? Document<T>.Of(file, ContentHash.OfBytes(bytes.Span), value)
                : _reader.Read(bytes.Span, file, number);
        }

        var expected = FormattableString.Invariant($"at most {_limits.MaxBytes} bytes");
        var problem = new Problem(new Place(file, number, 1, string.Empty), "the line is too long", expected);
        return Document<T>.Unusable(file, string.Empty, [problem]);
    }
}
