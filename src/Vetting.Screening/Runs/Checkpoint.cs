using System.Text.Json;
using Vetting.Reading;
using Vetting.Screening.Inputs;

namespace Vetting.Screening.Runs;

/// <summary>How far a run had come when it last said so: everything that is needed to go on as if it had never been ended.</summary>
internal sealed record Checkpoint
{
    public const string SchemaName = "vetting/screening-checkpoint/1";

    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public string Schema { get; init; } = SchemaName;

    /// <summary>The hash of all that decides what is written: inputs, rules, registry, clocks and format.</summary>
    public required string Job { get; init; }

    /// <summary>Which of the inputs comes next.</summary>
    public int Input { get; init; }

    /// <summary>Where in it.</summary>
    public InputPosition At { get; init; } = InputPosition.Start;

    /// <summary>How long the file of findings is.</summary>
    public long OutputLength { get; init; }

    /// <summary>How long the file of records set aside is.</summary>
    public long SetAsideLength { get; init; }

    public ScreeningCounts Counts { get; init; } = new();

    /// <summary>The hash over what is said of all packages so far.</summary>
    public string Findings { get; init; } = new('0', 64);

    /// <summary>The checkpoint in a file, or <see langword="null"/> where there is none.</summary>
    /// <exception cref="UnusableInputException">The file is no checkpoint.</exception>
    public static Checkpoint? Read(string path)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        try
        {
            if (JsonSerializer.Deserialize<Checkpoint>(File.ReadAllBytes(path), Form) is { Schema: SchemaName } read)
            {
                return read;
            }
        }
        catch (Exception fault) when (fault is JsonException or IOException or UnauthorizedAccessException)
        {
            // Said below.
        }

        throw new UnusableInputException([new Problem(new Place(path.Replace('\\', '/'), 0, 0, string.Empty), "this is no checkpoint of a screening", "none, or `--restart`")]);
    }

    /// <summary>Writes the checkpoint, whole or not at all.</summary>
    public void Write(string path)
    {
        var beside = path + ".writing";
        using (var file = new FileStream(beside, FileMode.Create, FileAccess.Write))
        {
            JsonSerializer.Serialize(file, this, Form);
            file.Flush(flushToDisk: true);
        }

        File.Move(beside, path, overwrite: true);
    }
}
