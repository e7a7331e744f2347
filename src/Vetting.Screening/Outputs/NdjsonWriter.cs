using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Vetting.Screening.Packages;

namespace Vetting.Screening.Outputs;

/// <summary>One line of JSON a package: where it stood, and what is said of it.</summary>
internal sealed class NdjsonWriter : IFindingsWriter
{
    private string? _file;
    private byte[] _head = [];

    public void Write(ScreenedPackage package, ReadOnlySpan<byte> body, string file, long row, ArrayBufferWriter<byte> to)
    {
        if (!ReferenceEquals(_file, file))
        {
            (_file, _head) = (file, Encoding.UTF8.GetBytes($"{{\"file\":{JsonSerializer.Serialize(file)},\"line\":"));
        }

        to.Write(_head);
        var number = to.GetSpan(20);
        row.TryFormat(number, out var length, provider: CultureInfo.InvariantCulture);
        to.Advance(length);
        to.Write(","u8);
        to.Write(body[1..]);
        to.Write("\n"u8);
    }
}
