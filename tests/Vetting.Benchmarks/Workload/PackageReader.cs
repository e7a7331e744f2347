using System.Text.Json;
using System.Text.Json.Serialization;

namespace Vetting.Benchmarks.Workload;

/// <summary>Reads a package of the workload as a host without a reader of its own would: System.Text.Json, generated at build time.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(Package))]
internal sealed partial class PackageReader : JsonSerializerContext
{
    public static Package Read(ReadOnlySpan<byte> line) => JsonSerializer.Deserialize(line, Default.Package)!;
}
