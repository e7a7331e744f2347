using System.Collections.Immutable;
using Vetting.Reading;

namespace Vetting.Screening.Inputs;

/// <summary>Opens files by what their names end in.</summary>
internal static class InputFiles
{
    public const string StandardInput = "-";

    /// <exception cref="UnusableInputException">A file is not there.</exception>
    public static ImmutableArray<IInput> Of(ScreeningJob job)
    {
        var missing = job.Files.Where(file => file != StandardInput && !File.Exists(file))
            .Select(file => new Problem(
                new Place(file.Replace('\\', '/'), 0, 0, string.Empty), Directory.Exists(file) ? "this is a folder, not a file" : "there is no such file"))
            .ToList();
        return missing.Count == 0 ? [.. job.Files.Select(file => Of(file, job))] : throw new UnusableInputException(missing);
    }

    private static IInput Of(string file, ScreeningJob job) => Path.GetExtension(file).ToUpperInvariant() switch
    {
        _ when file == StandardInput => new StandardInput(job.StandardInput, job.BlockSize),
        ".CSV" => new CsvInput(file, job.BlockSize),
        ".PARQUET" => new ParquetInput(file, job.BlockSize),
        _ => new NdjsonInput(file, job.BlockSize),
    };
}
