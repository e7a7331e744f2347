namespace Vetting.Tests.Reading;

/// <summary>A stream of spaces without an end.</summary>
internal sealed class EndlessStream : MemoryStream
{
    public override int Read(Span<byte> buffer)
    {
        buffer.Fill((byte)' ');
        return buffer.Length;
    }
}
