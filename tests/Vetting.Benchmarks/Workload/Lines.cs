using System.Collections.Immutable;

namespace Vetting.Benchmarks.Workload;

/// <summary>The lines of a file that is in memory.</summary>
internal static class Lines
{
    public static ImmutableArray<ReadOnlyMemory<byte>> Of(ReadOnlyMemory<byte> file)
    {
        var lines = ImmutableArray.CreateBuilder<ReadOnlyMemory<byte>>();
        while (!file.IsEmpty)
        {
            var feed = file.Span.IndexOf((byte)'\n');
            var end = feed < 0 ? file.Length : feed;
            if (end > 0)
            {
                lines.Add(file[..end]);
            }

            file = file[Math.Min(end + 1, file.Length)..];
        }

        return lines.ToImmutable();
    }
}
