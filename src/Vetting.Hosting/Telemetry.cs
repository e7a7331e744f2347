using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Vetting.Hosting;

/// <summary>What a host can measure and trace. Names of packages, units and people are in none of it.</summary>
internal sealed class Telemetry : IDisposable
{
    public const string Name = "Vetting";

    private readonly ActivitySource _activities = new(Name);
    private readonly Meter _meter = new(Name);
    private readonly Counter<long> _checks;
    private readonly Histogram<double> _duration;
    private readonly Counter<long> _reloads;

    public Telemetry()
    {
        _checks = _meter.CreateCounter<long>("vetting.checks", "{package}", "packages that were checked, by disposition");
        _duration = _meter.CreateHistogram<double>("vetting.check.duration", "s", "how long a check took");
        _reloads = _meter.CreateCounter<long>("vetting.reloads", "{reload}", "reloads of rules and registry, by what became of them");
    }

    public void Dispose()
    {
        _activities.Dispose();
        _meter.Dispose();
    }

    public VettingReport Measured(VettingVersion version, Func<VettingReport> check)
    {
        using var activity = _activities.StartActivity("vetting.check");
        activity?.SetTag("vetting.version", version.Number);
        activity?.SetTag("vetting.rules.sha256", version.RulesSha256);
        activity?.SetTag("vetting.registry.sha256", version.RegistrySha256);
        var began = Stopwatch.GetTimestamp();
        try
        {
            var report = check();
            var disposition = KeyValuePair.Create<string, object?>("vetting.disposition", report.Disposition.ToString().ToLowerInvariant());
            activity?.SetTag(disposition.Key, disposition.Value);
            activity?.SetTag("vetting.findings", report.Findings.Length);
            _checks.Add(1, disposition);
            _duration.Record(Stopwatch.GetElapsedTime(began).TotalSeconds, disposition);
            return report;
        }
        catch (Exception failure)
        {
            activity?.SetStatus(ActivityStatusCode.Error, failure.GetType().Name);
            throw;
        }
    }

    public void Reloaded(ReloadResult result) =>
        _reloads.Add(1, KeyValuePair.Create<string, object?>("vetting.reload", result.IsRefused ? "refused" : result.IsChanged ? "changed" : "unchanged"));
}
