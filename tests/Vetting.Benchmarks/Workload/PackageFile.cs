using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Vetting.Benchmarks.Workload;

/// <summary>The workload as a file, one package a line: 20.2 MB, the same bytes everywhere.</summary>
internal static class PackageFile
{
    /// <summary>The bytes of one pass over the workload.</summary>
    public static byte[] Bytes(int count = WorkloadPackages.Count)
    {
        using var bytes = new MemoryStream();
        using var writer = new Utf8JsonWriter(bytes, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        foreach (var package in WorkloadPackages.Generate(count))
        {
            Write(package, writer);
            writer.Flush();
            bytes.WriteByte((byte)'\n');
            writer.Reset();
        }

        return bytes.ToArray();
    }

    /// <summary>Writes the workload over and over until the file is at least so large; answers how often.</summary>
    public static int Write(string path, long leastBytes)
    {
        var once = Bytes();
        using var file = File.Create(path);
        var times = 0;
        do
        {
            file.Write(once);
            times++;
        }
        while (file.Length < leastBytes);

        return times;
    }

    private static void Write(Package package, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id", package.Id);
        json.WriteString("country", package.Country);
        json.WriteNumber("fiscalYear", package.FiscalYear);
        json.WriteString("authority", package.Authority);
        json.WriteNumber("amountUsd", package.AmountUsd);
        json.WriteString("channel", package.Channel);
        json.WriteString("pillar", package.Pillar);
        List("purpose", package.Purpose, json, json.WriteStringValue);
        json.WriteBoolean("domesticRole", package.DomesticRole);
        json.WriteBoolean("publicReport", package.PublicReport);
        json.WriteString("proposedOn", Day(package.ProposedOn));
        List("items", package.Items, json, item => Write(item, json));
        List("recipients", package.Recipients, json, recipient => Write(recipient, json));
        json.WriteEndObject();
    }

    private static void Write(Item item, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("kind", item.Kind);
        json.WriteBoolean("lethal", item.Lethal);
        json.WriteNumber("amountUsd", item.AmountUsd);
        json.WriteEndObject();
    }

    private static void Write(Recipient recipient, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("unitId", recipient.UnitId);
        json.WriteString("type", recipient.Type);
        json.WriteString("vettedOn", Day(recipient.VettedOn));
        json.WriteStartObject("commander");
        json.WriteString("name", recipient.Commander.Name);
        json.WriteString("vettedOn", Day(recipient.Commander.VettedOn));
        json.WriteEndObject();
        List("allegations", recipient.Allegations, json, allegation => Write(allegation, json));
        json.WriteEndObject();
    }

    private static void Write(Allegation allegation, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("kind", allegation.Kind);
        json.WriteString("credibility", allegation.Credibility);
        json.WriteString("date", Day(allegation.Date));
        json.WriteStartObject("accountability");
        json.WriteString("investigation", allegation.Accountability.Investigation);
        json.WriteString("prosecution", allegation.Accountability.Prosecution);
        json.WriteString("sentence", allegation.Accountability.Sentence);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void List<T>(string name, List<T> values, Utf8JsonWriter json, Action<T> write)
    {
        json.WriteStartArray(name);
        values.ForEach(write);
        json.WriteEndArray();
    }

    private static string Day(DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
