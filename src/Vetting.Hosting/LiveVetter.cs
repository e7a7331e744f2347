using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Vetting.Logic;
using Vetting.Packages;
using Vetting.Reading;

namespace Vetting.Hosting;

/// <summary>
/// Checks packages by rules and a registry that may be exchanged meanwhile. Both are exchanged together and at once: a check
/// ends on what it began with, and its result names that. What cannot be used is refused, and what was in force stays.
/// </summary>
/// <remarks>May be used from many threads at once.</remarks>
public sealed class LiveVetter : IDisposable
{
    private readonly VettingOptions _options;
    private readonly ILogger _logger;
    private readonly Telemetry _telemetry = new();
    private readonly Lock _reloading = new();
    private readonly Timer? _timer;
    private Snapshot _current;

    /// <summary>Reads the rules and the registry for the first time.</summary>
    /// <param name="options">Where they are read from.</param>
    /// <param name="logger">Who is told; nobody, where it is left out.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><see cref="VettingOptions.ReloadEvery"/> is not above zero.</exception>
    /// <exception cref="UnusableInputException">They cannot be used; carries every problem. There is nothing to fall back on.</exception>
    public LiveVetter(VettingOptions options, ILogger<LiveVetter>? logger = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options.ReloadEvery <= TimeSpan.Zero)
        {
            throw new ArgumentOutOfRangeException(nameof(options), options.ReloadEvery, "rules and registry are reloaded at intervals above zero");
        }

        _options = options;
        _logger = (ILogger?)logger ?? NullLogger.Instance;
        _current = Snapshot.Read(options, 1);
        Tell(_current);
        _timer = options.ReloadEvery is { } every ? new Timer(_ => ReloadUnlessReloading(), null, every, every) : null;
    }

    /// <summary>The name of the meter and of the source of activities, for whoever collects them.</summary>
    public const string TelemetryName = Telemetry.Name;

    /// <summary>Gets what a check that begins now is judged by.</summary>
    public VettingVersion Version => Volatile.Read(ref _current).Version;

    /// <summary>Checks one package.</summary>
    /// <param name="package">The package.</param>
    /// <param name="asOf">The clocks; those of the options where left out.</param>
    /// <param name="cancellation">Stops the check between two rules.</param>
    /// <returns>The report, and what it was judged by.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="package"/> is <see langword="null"/>.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public VersionedReport Check(AidPackage package, AsOf? asOf = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(package);
        var its = Volatile.Read(ref _current);
        var report = _telemetry.Measured(its.Version, () => its.Vetter.Check(package, its.Registry, asOf ?? _options.AsOf, cancellation));
        _logger.Checked(report.PackageId, report.Disposition, report.Findings.Length, its.Version);
        return new VersionedReport(report, its.Version);
    }

    /// <summary>Checks packages as they come, one after the other and in their order, each by what is in force when its turn comes.</summary>
    /// <param name="packages">The packages.</param>
    /// <param name="asOf">The clocks; those of the options where left out.</param>
    /// <param name="cancellation">Stops the check between two rules.</param>
    /// <returns>A report for each package, each as soon as it is ready.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="packages"/> is <see langword="null"/>.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public IAsyncEnumerable<VersionedReport> CheckAll(IAsyncEnumerable<AidPackage> packages, AsOf? asOf = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(packages);
        return Each(packages, asOf, cancellation);
    }

    /// <summary>Reads rules and registry again and, where they can be used and differ, checks by them from now on.</summary>
    /// <returns>What became of it; never an exception for what was read.</returns>
    [SuppressMessage("Design", "CA1031", Justification = "whatever stands in the way of a new version, the one in force stays")]
    public ReloadResult Reload()
    {
        lock (_reloading)
        {
            var before = _current;
            ReloadResult result;
            try
            {
                var next = Snapshot.Read(_options, before.Version.Number + 1);
                if (next.IsSameAs(before))
                {
                    result = new ReloadResult(before.Version, isChanged: false, []);
                }
                else
                {
                    Volatile.Write(ref _current, next);
                    Tell(next);
                    result = new ReloadResult(next.Version, isChanged: true, []);
                }
            }
            catch (Exception failure)
            {
                var problems = failure is UnusableInputException unusable ? unusable.Problems : [new Problem(new Place("-", 0, 0, string.Empty), failure.Message.ReplaceLineEndings(" "))];
                _logger.Refused(before.Version, string.Join('\n', problems));
                result = new ReloadResult(before.Version, isChanged: false, problems);
            }

            _telemetry.Reloaded(result);
            return result;
        }
    }

    /// <summary>Stops reading again. What is being checked is checked to its end.</summary>
    public void Dispose()
    {
        _timer?.Dispose();
        _telemetry.Dispose();
    }

    /// <summary>A reload that takes longer than the time between two is not begun a second time.</summary>
    private void ReloadUnlessReloading()
    {
        if (_reloading.TryEnter())
        {
            try
            {
                Reload();
            }
            finally
            {
                _reloading.Exit();
            }
        }
    }

    private void Tell(Snapshot snapshot)
    {
        _logger.InForce(snapshot.Version);
        foreach (var change in snapshot.Vetter.Rules.Changes)
        {
            _logger.RulesChanged(snapshot.Version, change);
        }
    }

    private async IAsyncEnumerable<VersionedReport> Each(IAsyncEnumerable<AidPackage> packages, AsOf? asOf, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var package in packages.WithCancellation(cancellation).ConfigureAwait(false))
        {
            yield return Check(package, asOf, cancellation);
        }
    }
}
