using System.Text.Json;

namespace Vetting.Orleans.Watching;

/// <summary>How the watch writes what it keeps.</summary>
internal static class WatchJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    public static T Read<T>(string text) => JsonSerializer.Deserialize<T>(text, Options)!;
}
