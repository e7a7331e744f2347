using System.Buffers;
using Vetting.Reading;

namespace Vetting.Screening.Inputs;

/// <summary>Cuts a stream of lines into blocks of whole lines, without looking at the lines. Holds one block at a time.</summary>
/// <param name="stream">Read from where it stands to its end.</param>
/// <param name="file">The name that batches carry.</param>
/// <param name="blockSize">How large a block is where no line is longer.</param>
/// <param name="longestLine">How long a line may be; a longer one is passed over, and a batch says so.</param>
internal sealed class LineBlocks(Stream stream, string file, int blockSize = 1 << 20, int longestLine = 32 << 20)
{
    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(blockSize);
    private int _filled;

    public IEnumerable<RecordBatch> Read(InputPosition from)
    {
        var at = from;
        while (true)
        {
            var whole = Fill(out var isAtEnd);
            if (whole > 0)
            {
                yield return Cut(whole, ref at);
            }
            else if (isAtEnd)
            {
                ArrayPool<byte>.Shared.Return(_buffer);
                yield break;
            }
            else if (_filled > longestLine)
            {
                yield return PassOver(ref at);
            }
            else
            {
                Grow();
            }
        }
    }

    /// <summary>Fills the buffer; how much of it is whole lines, the last of the input without a line feed included.</summary>
    private int Fill(out bool isAtEnd)
    {
        isAtEnd = false;
        while (_filled < _buffer.Length)
        {
            var read = stream.Read(_buffer, _filled, _buffer.Length - _filled);
            if (read == 0)
            {
                isAtEnd = true;
                return _filled;
            }

            _filled += read;
        }

        return _buffer.AsSpan(0, _filled).LastIndexOf((byte)'\n') + 1;
    }

    private RecordBatch Cut(int whole, ref InputPosition at)
    {
        var rest = ArrayPool<byte>.Shared.Rent(Math.Max(blockSize, _filled - whole));
        _buffer.AsSpan(whole, _filled - whole).CopyTo(rest);
        var feeds = _buffer.AsSpan(0, whole).Count((byte)'\n');
        var row = at.Row;
        at = new InputPosition(at.Offset + whole, row + feeds + (_buffer[whole - 1] == '\n' ? 0 : 1));
        var batch = new RecordBatch(file, _buffer, whole, row) { Next = at };
        (_buffer, _filled) = (rest, _filled - whole);
        return batch;
    }

    private RecordBatch PassOver(ref InputPosition at)
    {
        var (passed, end) = (0L, -1);
        while (end < 0 && _filled > 0)
        {
            passed += _filled;
            _filled = stream.Read(_buffer);
            end = _buffer.AsSpan(0, _filled).IndexOf((byte)'\n');
        }

        var row = at.Row;
        at = new InputPosition(at.Offset + passed + end + 1, row + 1);
        _buffer.AsSpan(end + 1, _filled - end - 1).CopyTo(_buffer);
        _filled -= end + 1;
        var problem = new Problem(
            new Place(file, (int)row, 1, string.Empty), "the line is too long", FormattableString.Invariant($"at most {longestLine} bytes"));
        return new RecordBatch(file, [], 0, row) { Next = at, Refused = problem };
    }

    private void Grow()
    {
        var larger = ArrayPool<byte>.Shared.Rent(_buffer.Length * 2);
        _buffer.AsSpan(0, _filled).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }
}
