using System.Collections.Immutable;

namespace Vetting.Screening.Runs;

/// <summary>
/// The files of a run. Findings and records set aside grow beside their final names, and take them when the run is complete;
/// until then a checkpoint says how much of them is sound.
/// </summary>
internal sealed class RunFiles : IDisposable
{
    private readonly string _output;
    private readonly FindingsFormat _format;
    private readonly FileStream _findings;
    private readonly FileStream _setAside;

    /// <param name="output">The final name of the findings.</param>
    /// <param name="format">How they are written.</param>
    /// <param name="from">How long the files were at the checkpoint; what lies beyond is written again.</param>
    public RunFiles(string output, FindingsFormat format, Checkpoint from)
    {
        _output = output;
        _format = format;
        _findings = Open(PartOf(output), from.OutputLength);
        _setAside = Open(PartOf(SetAsideOf(output)), from.SetAsideLength);
    }

    public static string CheckpointOf(string output) => output + ".checkpoint.json";

    public static string SetAsideOf(string output) => output + ".set-aside.ndjson";

    public static string PartOf(string path) => path + ".part";

    /// <summary>Every file that a run of this output writes.</summary>
    public static ImmutableArray<string> Of(string output) => [output, PartOf(output), SetAsideOf(output), PartOf(SetAsideOf(output)), CheckpointOf(output)];

    public long FindingsLength => _findings.Length;

    public long SetAsideLength => _setAside.Length;

    public void Write(ReadOnlySpan<byte> findings, ReadOnlySpan<byte> setAside)
    {
        _findings.Write(findings);
        _setAside.Write(setAside);
    }

    /// <summary>Sees to it that what was written outlasts the machine: a checkpoint may not promise more than the disk holds.</summary>
    public void Flush()
    {
        _findings.Flush(flushToDisk: true);
        _setAside.Flush(flushToDisk: true);
    }

    /// <summary>Gives the files their final names.</summary>
    public void Complete()
    {
        Flush();
        var isEmpty = _setAside.Length == 0;
        Dispose();
        if (_format == FindingsFormat.Parquet)
        {
            var columns = PartOf(_output) + ".parquet";
            Outputs.ParquetFindings.WriteAsync(PartOf(_output), columns).GetAwaiter().GetResult();
            File.Move(columns, _output, overwrite: true);
            File.Delete(PartOf(_output));
        }
        else
        {
            File.Move(PartOf(_output), _output, overwrite: true);
        }

        File.Delete(SetAsideOf(_output));
        if (isEmpty)
        {
            File.Delete(PartOf(SetAsideOf(_output)));
        }
        else
        {
            File.Move(PartOf(SetAsideOf(_output)), SetAsideOf(_output));
        }

        File.Delete(CheckpointOf(_output));
    }

    /// <summary>Leaves what stands under the final names as it is: nothing was screened, and no findings of it are findings of nothing.</summary>
    public void Discard()
    {
        Dispose();
        File.Delete(PartOf(_output));
        File.Delete(PartOf(SetAsideOf(_output)));
        File.Delete(CheckpointOf(_output));
    }

    public void Dispose()
    {
        _findings.Dispose();
        _setAside.Dispose();
    }

    private static FileStream Open(string path, long length)
    {
        var stream = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);
        stream.SetLength(length);
        stream.Position = length;
        return stream;
    }
}
