using System.Globalization;
using System.Text;
using Vetting.Claims;
using Vetting.Reading;
using Vetting.Rules;
using Vetting.Screening.Inputs;

namespace Vetting.Screening.Runs;

/// <summary>A hash of all that decides what a run writes: an ended run goes on only as what it was.</summary>
internal static class JobFingerprint
{
    private const int Looked = 1 << 16;

    public static string Of(ScreeningJob job, IEnumerable<IInput> inputs, RuleSet rules, Registry registry)
    {
        var text = new StringBuilder();
        foreach (var input in inputs)
        {
            text.Append(CultureInfo.InvariantCulture, $"input {input.Name} {input.Length} {Ends(input.Name)}\n");
        }

        foreach (var (name, sha256) in rules.Used)
        {
            text.Append(CultureInfo.InvariantCulture, $"rules {name} {sha256}\n");
        }

        foreach (var change in rules.Changes)
        {
            text.Append(CultureInfo.InvariantCulture, $"changed {change}\n");
        }

        foreach (var sha256 in registry.FileHashes)
        {
            text.Append(CultureInfo.InvariantCulture, $"registry {sha256}\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"as of {job.AsOf}\nformat {job.Format}\n");
        return ContentHash.OfBytes(Encoding.UTF8.GetBytes(text.ToString()));
    }

    /// <summary>The hash of the first and the last bytes: enough to notice that a file was exchanged, without reading all of it.</summary>
    private static string Ends(string path)
    {
        using var file = File.OpenRead(path);
        var ends = new byte[2 * Looked];
        var length = file.ReadAtLeast(ends.AsSpan(0, Looked), Looked, throwOnEndOfStream: false);
        file.Position = Math.Max(0, file.Length - Looked);
        length += file.ReadAtLeast(ends.AsSpan(length, Looked), Looked, throwOnEndOfStream: false);
        return ContentHash.OfBytes(ends.AsSpan(0, length));
    }
}
