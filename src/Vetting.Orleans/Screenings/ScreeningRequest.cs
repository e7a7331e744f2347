using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Vetting.Orleans.Screenings;

/// <summary>What is to be screened. Every name is one within the folder that the host was given for screenings.</summary>
/// <param name="Input">The file with a package on each line; ends in <c>.ndjson</c>.</param>
/// <param name="Registry">Registry files, or folders of them; nobody is known where there is none.</param>
/// <param name="Output">The file that the findings go to; ends in <c>.ndjson</c>, and is not there yet.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ScreeningRequest(
    [property: JsonRequired] string Input,
    ImmutableArray<string> Registry,
    [property: JsonRequired] string Output);
