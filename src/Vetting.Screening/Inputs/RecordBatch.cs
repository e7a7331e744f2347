using System.Buffers;
using System.Collections.Immutable;
using Vetting.Reading;
using Vetting.Screening.Flat;

namespace Vetting.Screening.Inputs;

/// <summary>Some records of an input, each a JSON document on a line of its own.</summary>
/// <param name="file">The name of the input.</param>
/// <param name="bytes">A rented buffer that holds the lines; given back by <see cref="Return"/>.</param>
/// <param name="length">How much of the buffer they fill.</param>
/// <param name="row">The number of the first line in the input, from 1.</param>
internal sealed class RecordBatch(string file, byte[] bytes, int length, long row)
{
    public string File { get; } = file;

    public ReadOnlyMemory<byte> Lines => bytes.AsMemory(0, length);

    public long Row { get; } = row;

    /// <summary>Where reading goes on after this batch.</summary>
    public required InputPosition Next { get; init; }

    /// <summary>Where each line came from, where the input is no JSON; else empty.</summary>
    public ImmutableArray<FlatPackage> Origins { get; init; } = [];

    /// <summary>What is wrong with the one record that stands for the batch and could not even be taken in.</summary>
    public Problem? Refused { get; init; }

    /// <summary>Gives the buffer back; the lines are gone then.</summary>
    public void Return()
    {
        if (bytes.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }
}
