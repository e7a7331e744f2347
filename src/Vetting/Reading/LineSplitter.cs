namespace Vetting.Reading;

/// <summary>Splits bytes that arrive in blocks into lines. A line beyond the limit is passed over, not kept.</summary>
internal sealed class LineSplitter(int most)
{
    private const int BlockSize = 64 * 1024;

    private byte[] _buffer = new byte[BlockSize];
    private int _start;
    private int _end;
    private bool _isTooLong;
    private bool _isComplete;

    /// <summary>The number of the line taken last, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>Room for the next block of input.</summary>
    public Memory<byte> Room()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start.._end).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }

        // What was kept of a line that is too long is of no use to anyone.
        if (_end > most)
        {
            (_end, _isTooLong) = (0, true);
        }

        if (_buffer.Length - _end < BlockSize)
        {
            Array.Resize(ref _buffer, Math.Max(_buffer.Length * 2, _end + BlockSize));
        }

        return _buffer.AsMemory(_end);
    }

    /// <summary>Says how much of the room was filled; nothing means the input is at its end.</summary>
    public void Filled(int count)
    {
        _end += count;
        _isComplete = count == 0;
    }

    /// <summary>Takes the next line that is not blank; <see langword="false"/> where more input is needed, or there is none.</summary>
    /// <param name="line">The line without its end, valid until the next call; <see langword="null"/> where it is too long.</param>
    public bool TryTake(out ReadOnlyMemory<byte>? line)
    {
        while (EndOfLine() is { } end)
        {
            var taken = _buffer.AsMemory(_start..end);
            var isTooLong = _isTooLong || taken.Length > most;
            (_start, _isTooLong) = (Math.Min(end + 1, _end), false);
            Number++;
            if (isTooLong || !taken.Span.Trim(" \t\r"u8).IsEmpty)
            {
                // Cast, because a bare null would become an empty Memory.
                line = isTooLong ? (ReadOnlyMemory<byte>?)null : taken;
                return true;
            }
        }

        line = null;
        return false;
    }

    private int? EndOfLine()
    {
        var feed = _buffer.AsSpan(_start.._end).IndexOf((byte)'\n');
        return feed >= 0 ? _start + feed
            : _isComplete && (_start < _end || _isTooLong) ? _end
            : null;
    }
}
