using System.Text.Json.Serialization;

namespace Vetting.Orleans.Screenings;

/// <summary>How far a screening is.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ScreeningState>))]
public enum ScreeningState
{
    /// <summary>Parts are still to be screened.</summary>
    [JsonStringEnumMemberName("running")]
    Running,

    /// <summary>The findings are written.</summary>
    [JsonStringEnumMemberName("finished")]
    Finished,

    /// <summary>It cannot go on; nothing was written.</summary>
    [JsonStringEnumMemberName("failed")]
    Failed,
}
