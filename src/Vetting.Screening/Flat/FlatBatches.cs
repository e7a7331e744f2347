using System.Buffers;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Vetting.Screening.Inputs;

namespace Vetting.Screening.Flat;

/// <summary>Turns packages that were put together from rows into batches of JSON lines, which the same reader reads as any.</summary>
internal static class FlatBatches
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IEnumerable<RecordBatch> Of(IEnumerable<(FlatPackage Package, long Next, long NextRow)> packages, string file, int blockSize)
    {
        var origins = ImmutableArray.CreateBuilder<FlatPackage>();
        using var bytes = new MemoryStream();
        using var json = new Utf8JsonWriter(bytes, Plain);
        var next = InputPosition.Start;
        foreach (var (package, offset, row) in packages)
        {
            package.Write(json);
            json.Flush();
            json.Reset();
            bytes.WriteByte((byte)'\n');
            origins.Add(package);
            next = new InputPosition(offset, row);
            if (bytes.Length >= blockSize)
            {
                yield return Batch();
            }
        }

        if (origins.Count > 0)
        {
            yield return Batch();
        }

        RecordBatch Batch()
        {
            var length = (int)bytes.Length;
            var rented = ArrayPool<byte>.Shared.Rent(length);
            bytes.GetBuffer().AsSpan(0, length).CopyTo(rented);
            bytes.SetLength(0);
            return new RecordBatch(file, rented, length, origins[0].FirstRow) { Next = next, Origins = origins.DrainToImmutable() };
        }
    }
}
