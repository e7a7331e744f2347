using System.Text;

namespace Vetting.Reports.Json;

/// <summary>The JSON Schema of the report, kept as a file beside the writer; a test holds real reports against it.</summary>
internal static class ReportSchema
{
    public const string Name = "vetting/report/1";

    public static string Text { get; } = Read();

    private static string Read()
    {
        using var stream = typeof(ReportSchema).Assembly.GetManifestResourceStream("report.schema.json")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
