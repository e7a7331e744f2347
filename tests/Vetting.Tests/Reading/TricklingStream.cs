namespace Vetting.Tests.Reading;

/// <summary>A stream that never gives more than a few bytes at a time, as a network does.</summary>
internal sealed class TricklingStream(byte[] content, int block) : MemoryStream(content)
{
    public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(block, buffer.Length)]);

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        base.ReadAsync(buffer[..Math.Min(block, buffer.Length)], cancellationToken);
}
