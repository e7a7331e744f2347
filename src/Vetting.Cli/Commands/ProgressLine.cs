using System.Globalization;
using Vetting.Harness;

namespace Vetting.Cli.Commands;

/// <summary>A line on a terminal that is written over and over while a run goes on, and is gone when it is done.</summary>
internal sealed class ProgressLine(TextWriter error) : IProgress<Tally>
{
    private const int Width = 30;
    private int _last = -1;

    /// <remarks>Called under the lock of the run, so one call at a time.</remarks>
    public void Report(Tally value)
    {
        var permille = value.Total == 0 ? 1000 : (int)(1000L * value.Seen / value.Total);
        if (permille == _last)
        {
            return;
        }

        _last = permille;
        var filled = permille * Width / 1000;
        error.Write(value.Seen == value.Total
            ? $"\r{new string(' ', Width + 30)}\r"
            : string.Create(CultureInfo.InvariantCulture, $"\r[{new string('#', filled)}{new string('.', Width - filled)}] {value.Seen} of {value.Total}"));
    }
}
