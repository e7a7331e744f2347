using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using Vetting.Claims;
using Vetting.Reading;
using Vetting.Rules;
using Vetting.Screening.Inputs;
using Vetting.Screening.Outputs;
using Vetting.Screening.Packages;

namespace Vetting.Screening.Runs;

/// <summary>One run: reads batches, screens them on all threads, writes what is found in the order of the input.</summary>
internal sealed class ScreeningRun : IDisposable
{
    /// <summary>After how many bytes of findings the run makes sure that it could go on from here.</summary>
    private const long CheckpointBytes = 64 << 20;

    private readonly ScreeningJob _job;
    private readonly ImmutableArray<IInput> _inputs;
    private readonly Action<ScreeningProgress>? _progress;
    private readonly Action<string>? _problems;
    private readonly Task<Registry> _registry;
    private readonly Task<RuleSet> _rules;
    private readonly Lazy<PackageScreen> _screen;
    private readonly Lazy<string> _fingerprint;
    private readonly ConcurrentBag<BatchScreen> _idle = [];
    private readonly bool _canResume;
    private readonly long? _total;

    private Checkpoint _at = new() { Job = string.Empty };
    private FindingsHash _hash = new(new string('0', 64));
    private RunFiles? _files;
    private long _resumedAt;
    private long _bytesSinceCheckpoint;
    private int _batchesSinceCheckpoint;

    public ScreeningRun(ScreeningJob job, ImmutableArray<IInput> inputs, Action<ScreeningProgress>? progress, Action<string>? problems)
    {
        (_job, _inputs, _progress, _problems) = (job, inputs, progress, problems);

        // Rules and registry are made ready while the first records are read.
        _registry = Task.Run(job.Registry);
        _rules = Task.Run(job.Rules);
        _screen = new(() => new PackageScreen(_rules.GetAwaiter().GetResult(), _registry.GetAwaiter().GetResult(), job.AsOf));
        _fingerprint = new(() => JobFingerprint.Of(job, inputs, _rules.GetAwaiter().GetResult(), _registry.GetAwaiter().GetResult()));
        _canResume = inputs.All(input => input.Length is not null);
        _total = _canResume ? inputs.Sum(input => input.Length) : null;
    }

    public ScreeningTotals ToTheEnd(CancellationToken cancellation)
    {
        var wasResumed = Begin();
        for (var input = _at.Input; input < _inputs.Length; input++)
        {
            OrderedWork.Run(_inputs[input].Read(_at.At), _job.Threads, Screen, Take, cancellation);
            _at = _at with { Input = input + 1, At = InputPosition.Start };
        }

        // Also where no record asked for them: a rule file that cannot be used is a problem of every run.
        _ = _screen.Value;
        var counts = _at.Counts;
        if (counts.Records != counts.WithFindings + counts.Clear + counts.SetAside)
        {
            throw new InvalidOperationException(FormattableString.Invariant(
                $"of {counts.Records} records, {counts.WithFindings} have findings, {counts.Clear} are clear and {counts.SetAside} are set aside, which is not all of them"));
        }

        if (counts.Records == 0)
        {
            _files!.Discard();
        }
        else
        {
            _files!.Complete();
        }

        return new ScreeningTotals(counts, _hash.ToString(), wasResumed);
    }

    public void Dispose()
    {
        _files?.Dispose();
        foreach (var screen in _idle)
        {
            screen.Dispose();
        }
    }

    /// <summary>Goes to where an earlier run was ended, or to the beginning.</summary>
    private bool Begin()
    {
        var path = RunFiles.CheckpointOf(_job.Output);
        var earlier = _job.StartsOver || !_canResume ? null : Checkpoint.Read(path);
        if (earlier is not null && earlier.Job != _fingerprint.Value)
        {
            throw new UnusableInputException(
            [
                new Problem(
                    new Place(path.Replace('\\', '/'), 0, 0, string.Empty),
                    "an earlier run of this output was ended, and its input, rules, registry, dates or format were others",
                    "the same as then, another output, or `--restart`"),
            ]);
        }

        if (earlier is null)
        {
            File.Delete(path);
        }

        _at = earlier ?? _at;
        _hash = new FindingsHash(_at.Findings);
        _files = new RunFiles(_job.Output, _job.Format, _at);
        _resumedAt = Done();
        if (_at.OutputLength == 0 && _job.Format == FindingsFormat.Csv)
        {
            _files.Write(Encoding.UTF8.GetBytes(CsvFindings.Header), []);
        }

        return earlier is not null;
    }

    private ScreenedBatch Screen(RecordBatch batch)
    {
        var screen = _idle.TryTake(out var idle) ? idle : new BatchScreen(_screen.Value, _job.Format == FindingsFormat.Csv ? new CsvFindings() : new NdjsonWriter());
        var screened = screen.Screen(batch);
        _idle.Add(screen);
        return screened;
    }

    private void Take(ScreenedBatch batch)
    {
        _files!.Write(batch.Output.Span, batch.SetAside.Span);
        _hash.Add(batch.Digests.Span);
        _at = _at with { At = batch.Next, Counts = _at.Counts.Plus(batch.Counts) };
        foreach (var problem in batch.Problems)
        {
            _problems?.Invoke(problem);
        }

        _progress?.Invoke(new ScreeningProgress(_at.Counts.Records, Done(), _total, _resumedAt));
        _bytesSinceCheckpoint += batch.Output.Length;
        if (++_batchesSinceCheckpoint >= _job.CheckpointBlocks || _bytesSinceCheckpoint >= CheckpointBytes)
        {
            Keep();
        }
    }

    private void Keep()
    {
        (_batchesSinceCheckpoint, _bytesSinceCheckpoint) = (0, 0);
        if (_canResume)
        {
            _files!.Flush();
            _at = _at with { Job = _fingerprint.Value, OutputLength = _files.FindingsLength, SetAsideLength = _files.SetAsideLength, Findings = _hash.ToString() };
            _at.Write(RunFiles.CheckpointOf(_job.Output));
        }
    }

    private long Done() => _inputs.Take(_at.Input).Sum(input => input.Length ?? 0) + _at.At.Offset;
}
