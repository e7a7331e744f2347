using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;

namespace Vetting.Fuzzing;

/// <summary>The command: <c>--inputs N --seed S [--from N] [--reader R] [--threads N] [--keep FOLDER] [--again N]</c>.</summary>
internal static class Command
{
    private const int LargestKept = 1_500;

    private static readonly Lock Telling = new();

    public static int Run(string[] args, TextWriter output)
    {
        var given = args.Chunk(2).Where(pair => pair.Length == 2).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
        var seed = ulong.Parse(given.GetValueOrDefault("--seed", "1"), CultureInfo.InvariantCulture);
        var inputs = long.Parse(given.GetValueOrDefault("--inputs", "100000"), CultureInfo.InvariantCulture);
        var from = long.Parse(given.GetValueOrDefault("--from", "0"), CultureInfo.InvariantCulture);
        var threads = int.Parse(given.GetValueOrDefault("--threads", "2"), CultureInfo.InvariantCulture);
        var only = given.GetValueOrDefault("--reader");
        if (only is not null && !AllReaders.Names.Contains(only, StringComparer.Ordinal))
        {
            output.WriteLine($"there is no reader `{only}`; expected one of {string.Join(", ", AllReaders.Names)}");
            return 64;
        }

        var keep = given.GetValueOrDefault("--keep");
        var began = Stopwatch.GetTimestamp();
        var campaign = new Campaign(seed, threads, () => AllReaders.Make(only))
        {
            Novel = keep is null ? null : (reader, input, _) => KeepLine(keep, reader, input),
            Progress = done => Tell(output, done, inputs, began),
        };
        if (given.TryGetValue("--again", out var number))
        {
            var (reader, input) = campaign.Again(AllReaders.Make(only), long.Parse(number, CultureInfo.InvariantCulture));
            output.WriteLine(reader.Name);
            output.WriteLine(System.Text.Encoding.UTF8.GetString(input));
            output.WriteLine(string.Join('\n', reader.Read(input).Problems));
            return 0;
        }

        campaign.Run(from, inputs);
        foreach (var found in campaign.Found)
        {
            Keep("found", found.Reader, found.Input);
        }

        Totals.Write(output, campaign, Stopwatch.GetElapsedTime(began));
        return campaign.Found.IsEmpty ? 0 : 1;
    }

    private static void Tell(TextWriter output, long done, long inputs, long began)
    {
        if (done % 100_000 == 0)
        {
            lock (Telling)
            {
                output.WriteLine(FormattableString.Invariant($"{done} of {inputs}, {done / Stopwatch.GetElapsedTime(began).TotalSeconds:f0} a second"));
            }
        }
    }

    /// <summary>Inputs are no text, so that a file of the corpus has one on each line in Base64.</summary>
    private static void KeepLine(string folder, string reader, byte[] input)
    {
        if (input.Length <= LargestKept)
        {
            Directory.CreateDirectory(folder);
            File.AppendAllText(Path.Combine(folder, reader + ".txt"), Convert.ToBase64String(input) + "\n");
        }
    }

    private static void Keep(string folder, string reader, byte[] input)
    {
        Directory.CreateDirectory(Path.Combine(folder, reader));
        File.WriteAllBytes(Path.Combine(folder, reader, Convert.ToHexStringLower(SHA256.HashData(input))[..12]), input);
    }
}
