using System.Text.Json;
using Vetting.Screening.Runs;

namespace Vetting.Screening.Parts;

/// <summary>What came of one part, in a file of its own until all parts are there. It is written whole or not at all.</summary>
internal static class PartFile
{
    public static string In(string folder, int part) => Path.Combine(folder, FormattableString.Invariant($"{part}.part"));

    public static void Write(string path, ScreenedBatch batch)
    {
        // Whoever does the same part at the same time writes beside it, and the same.
        var beside = FormattableString.Invariant($"{path}.{Environment.ProcessId}.{Environment.CurrentManagedThreadId}.writing");
        using (var file = new FileStream(beside, FileMode.Create, FileAccess.Write))
        {
            file.Write(JsonSerializer.SerializeToUtf8Bytes(new[] { batch.Output.Length, batch.SetAside.Length, batch.Digests.Length }));
            file.WriteByte((byte)'\n');
            file.Write(batch.Output.Span);
            file.Write(batch.SetAside.Span);
            file.Write(batch.Digests.Span);
            file.Flush(flushToDisk: true);
        }

        File.Move(beside, path, overwrite: true);
    }

    public static (ReadOnlyMemory<byte> Output, ReadOnlyMemory<byte> SetAside, ReadOnlyMemory<byte> Digests) Read(string path)
    {
        ReadOnlyMemory<byte> bytes = File.ReadAllBytes(path);
        var head = bytes.Span.IndexOf((byte)'\n');
        var lengths = JsonSerializer.Deserialize<int[]>(bytes.Span[..Math.Max(head, 0)]) is { Length: 3 } read ? read : throw new InvalidDataException(path);
        var rest = bytes[(head + 1)..];
        return rest.Length == lengths.Sum()
            ? (rest[..lengths[0]], rest.Slice(lengths[0], lengths[1]), rest[(lengths[0] + lengths[1])..])
            : throw new InvalidDataException(path);
    }
}
