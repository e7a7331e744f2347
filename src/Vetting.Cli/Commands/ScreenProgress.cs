using System.Diagnostics;
using System.Globalization;
using Vetting.Screening;

namespace Vetting.Cli.Commands;

/// <summary>One line that says how far a screening is, how fast it goes, and how long it will still take; written over and over.</summary>
internal sealed class ScreenProgress(TextWriter to)
{
    private static readonly TimeSpan Often = TimeSpan.FromMilliseconds(500);

    private readonly Stopwatch _since = Stopwatch.StartNew();
    private TimeSpan _shown = -Often;
    private long? _recordsBefore;
    private int _width;

    public void Show(ScreeningProgress progress)
    {
        _recordsBefore ??= progress.Records;
        if (_since.Elapsed - _shown >= Often)
        {
            _shown = _since.Elapsed;
            var line = Line(progress, progress.Records - _recordsBefore.Value, _since.Elapsed);
            to.Write("\r" + line.PadRight(_width));
            _width = line.Length;
        }
    }

    /// <summary>Takes the line away, so that something else can be written there.</summary>
    public void Clear()
    {
        if (_width > 0)
        {
            to.Write("\r" + new string(' ', _width) + "\r");
            _width = 0;
        }
    }

    internal static string Line(ScreeningProgress progress, long records, TimeSpan passed)
    {
        var rate = records / Math.Max(passed.TotalSeconds, .001);
        var line = string.Create(CultureInfo.InvariantCulture, $"{progress.Records:#,0} packages, {rate:#,0}/s");
        if (progress.Total is not > 0)
        {
            return line;
        }

        var total = progress.Total.Value;
        var speed = (progress.Done - progress.ResumedAt) / Math.Max(passed.TotalSeconds, .001);
        var left = speed > 0 ? TimeSpan.FromSeconds((total - progress.Done) / speed) : (TimeSpan?)null;
        return string.Create(CultureInfo.InvariantCulture, $"{line}, {100.0 * progress.Done / total:0} %{(left is { } time ? $", {Print(time)} left" : string.Empty)}");
    }

    private static string Print(TimeSpan time) => time.TotalHours >= 1
        ? string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalHours} h {time.Minutes} min")
        : time.TotalMinutes >= 1 ? string.Create(CultureInfo.InvariantCulture, $"{time.Minutes} min {time.Seconds} s")
        : string.Create(CultureInfo.InvariantCulture, $"{Math.Ceiling(time.TotalSeconds):0} s");
}
