using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Converters;
using Newtonsoft.Json.Serialization;
using NodaTime;
using NodaTime.Serialization.JsonNet;

namespace Vetting.Reports;

/// <summary>The report as JSON: <c>{ "schema": "vetting/report/1", "packages": [] }</c>.</summary>
/// <remarks>The same reports give the same bytes, on any machine and in any culture.</remarks>
public static class JsonReport
{
    private static readonly JsonSerializer Serializer = JsonSerializer.Create(new JsonSerializerSettings
    {
        ContractResolver = new DefaultContractResolver { NamingStrategy = new CamelCaseNamingStrategy() },
        Culture = CultureInfo.InvariantCulture,
        Converters = { new StringEnumConverter() },
    }.ConfigureForNodaTime(DateTimeZoneProviders.Tzdb));

    /// <summary>Writes reports as one JSON document.</summary>
    /// <param name="reports">The reports, in the order in which they are written.</param>
    /// <returns>The document, indented by two spaces, ending in a line feed.</returns>
    public static string Write(IEnumerable<VettingReport> reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        using (var writer = new JsonTextWriter(text) { Formatting = Formatting.Indented, Indentation = 2, Culture = CultureInfo.InvariantCulture })
        {
            Serializer.Serialize(writer, new { Schema = "vetting/report/1", Packages = reports.Select(PackageJson.Of) });
        }

        return text.ToString() + "\n";
    }
}
