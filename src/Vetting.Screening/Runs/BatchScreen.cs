using System.Buffers;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using Vetting.Packages;
using Vetting.Reading;
using Vetting.Reading.Bulk;
using Vetting.Screening.Flat;
using Vetting.Screening.Inputs;
using Vetting.Screening.Outputs;
using Vetting.Screening.Packages;

namespace Vetting.Screening.Runs;

/// <summary>Screens the records of batches, one thread's worth. A record that cannot be used is set aside and the next one read.</summary>
internal sealed class BatchScreen(PackageScreen screen, IFindingsWriter writer) : IDisposable
{
    private const int ProblemsShown = 20;

    private static readonly DocumentReader<PackageContent> Careful = new();

    private readonly BulkReader<PackageContent> _bulk = new();
    private readonly PackageJson _json = new();
    private readonly List<string> _problems = [];

    private ArrayBufferWriter<byte> _output = new();
    private ArrayBufferWriter<byte> _aside = new();
    private ArrayBufferWriter<byte> _digests = new();
    private ScreeningCounts _counts = new();

    public ScreenedBatch Screen(RecordBatch batch)
    {
        (_output, _aside, _digests, _counts) = (new(), new(), new(), new());
        _problems.Clear();
        if (batch.Refused is { } refused)
        {
            SetAside(batch.File, batch.Row, [refused], isFailure: false);
        }

        Lines(batch);
        batch.Return();
        var counts = _counts with { Records = _counts.Records + (batch.Refused is null ? 0 : 1) };
        return new ScreenedBatch(batch.Next, _output.WrittenMemory, _aside.WrittenMemory, _digests.WrittenMemory, counts, [.. _problems]);
    }

    public void Dispose() => _json.Dispose();

    private void Lines(RecordBatch batch)
    {
        var rest = batch.Lines.Span;
        for (var line = 0; !rest.IsEmpty; line++)
        {
            var feed = rest.IndexOf((byte)'\n');
            var record = feed < 0 ? rest : rest[..feed];
            rest = feed < 0 ? [] : rest[(feed + 1)..];
            if (!record.Trim(" \t\r"u8).IsEmpty)
            {
                _counts = _counts with { Records = _counts.Records + 1 };
                Record(record, batch.File, batch.Row + line, batch.Origins.IsEmpty ? null : batch.Origins[line]);
            }
        }
    }

    [SuppressMessage("Design", "CA1031", Justification = "whatever fails on one record is said of that record, and the run goes on; the exit code says that something failed")]
    private void Record(ReadOnlySpan<byte> record, string file, long line, FlatPackage? origin)
    {
        var row = origin?.FirstRow ?? line;
        try
        {
            if (origin is { Problems: { IsEmpty: false } ofRows })
            {
                SetAside(file, row, ofRows, isFailure: false);
            }
            else if (Read(record, file, row, origin, out var problems) is { } content)
            {
                Package(screen.Screen(new AidPackage(content, string.Empty)), file, row);
            }
            else
            {
                SetAside(file, row, problems, isFailure: false);
            }
        }
        catch (Exception failure)
        {
            SetAside(file, row, [new Problem(new Place(file, Number(row), 1, string.Empty), $"the package could not be evaluated: {failure.Message}")], isFailure: true);
        }
    }

    private PackageContent? Read(ReadOnlySpan<byte> record, string file, long row, FlatPackage? origin, out ImmutableArray<Problem> problems)
    {
        problems = [];
        if (_bulk.TryRead(record, file, Number(row), out var content))
        {
            return content;
        }

        var document = Careful.Read(record, file, Number(row));
        problems = origin is null ? document.Problems : [.. document.Problems.Select(origin.InItsCell)];
        return document.TryGet(out var read) ? read : null;
    }

    private void Package(ScreenedPackage package, string file, long row)
    {
        var body = _json.Body(package);
        SHA256.HashData(body, _digests.GetSpan(SHA256.HashSizeInBytes));
        _digests.Advance(SHA256.HashSizeInBytes);
        writer.Write(package, body, file, row, _output);
        _counts = _counts.PlusPackage(package.Disposition, package.Findings.Length, package.Asked);
    }

    private void SetAside(string file, long row, ImmutableArray<Problem> problems, bool isFailure)
    {
        SetAsideWriter.Write(file, row, problems, _aside);
        _counts = _counts with { SetAside = _counts.SetAside + 1, Failed = _counts.Failed + (isFailure ? 1 : 0) };
        _problems.AddRange(problems.Take(ProblemsShown - Math.Min(_problems.Count, ProblemsShown)).Select(problem => problem.ToString()));
    }

    private static int Number(long row) => (int)Math.Min(row, int.MaxValue);
}
