using System.Collections.Immutable;
using System.Text.Json;
using Vetting.Orleans.Records;
using Vetting.Rules;

namespace Vetting.Orleans.Judging;

/// <summary>The files of a rule set as one text, so that every silo judges by the bytes that are on record and not by its own copy.</summary>
internal static class RuleFiles
{
    public static string TextOf(ImmutableArray<RuleInput> inputs) => JsonSerializer.Serialize(inputs.ToDictionary(input => input.Name, Bytes, StringComparer.Ordinal));

    public static string Sha256Of(string files) => ClaimDocuments.Sha256Of(files);

    /// <exception cref="Reading.UnusableInputException">A file cannot be used.</exception>
    public static RuleSet Read(string files) => RuleSetLoader.Load(
        [.. JsonSerializer.Deserialize<Dictionary<string, byte[]>>(files)!.Select(file => new RuleInput(file.Key, () => new MemoryStream(file.Value)))]);

    private static byte[] Bytes(RuleInput input)
    {
        using var stream = input.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
