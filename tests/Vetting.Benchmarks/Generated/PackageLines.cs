using System.Text.Encodings.Web;
using System.Text.Json;
using Vetting.Benchmarks.Workload;

namespace Vetting.Benchmarks.Generated;

/// <summary>Makes up packages in the package's own format, one a line: always the same for the same plan.</summary>
internal sealed class PackageLines(PackagePlan plan)
{
    private static readonly string[] Channels = ["INCLE", "FMF", "IMET", "Section 333", "ESF", "NADR"];
    private static readonly string[] Pillars = ["organized-crime", "rule-of-law", "border", "defense"];
    private static readonly string[] Lethalities = ["lethal", "tactical", "dual-use", "non-lethal"];

    private readonly Draws _draws = new(13);

    /// <summary>Writes packages until the file is at least so large, and answers how many there are.</summary>
    public static int WriteFile(PackagePlan plan, string path, long leastBytes)
    {
        using var file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.Read, bufferSize: 1 << 20);
        var count = 0;
        foreach (var line in new PackageLines(plan).Lines())
        {
            file.Write(line.Span);
            count++;
            if (file.Position >= leastBytes)
            {
                break;
            }
        }

        return count;
    }

    /// <summary>One line after the other, each with its end and valid until the next is asked for. There is no last.</summary>
    public IEnumerable<ReadOnlyMemory<byte>> Lines()
    {
        using var bytes = new MemoryStream();
        using var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        for (var number = 1; ; number++)
        {
            bytes.SetLength(0);
            Package(json, number);
            json.Flush();
            json.Reset();
            if (_draws.Between(1, 1_000_000) <= plan.BrokenPerMillion)
            {
                bytes.SetLength(bytes.Length / 2);
            }

            bytes.WriteByte((byte)'\n');
            yield return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
        }
    }

    private void Package(Utf8JsonWriter json, int number)
    {
        var country = _draws.Between(0, Names.CountryCount - 1);
        json.WriteStartObject();
        json.WriteString("schema", "vetting/package/1");
        json.WriteString("id", FormattableString.Invariant($"package-{number:0000000}"));
        json.WriteString("country", Names.CountryOf(country));
        json.WriteNumber("fiscalYear", 2021);
        json.WriteBoolean("madeUp", true);
        var isCivilian = _draws.Between(1, 100) <= plan.CivilianPerHundred;
        if (isCivilian)
        {
            CivilianLines.Preamble(json);
        }

        json.WriteStartArray("lines");
        for (var line = 1; line <= plan.LinesPerPackage; line++)
        {
            if (isCivilian)
            {
                CivilianLines.Write(json, line, plan, _draws.Between(10, 500) * 1000, () => (_draws.Between(0, (Names.Institutions(plan.Units) / Names.CountryCount) - 1) * Names.CountryCount) + country);
            }
            else
            {
                Line(json, line, country);
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Line(Utf8JsonWriter json, int line, int country)
    {
        var month = _draws.Between(3, 5);
        json.WriteStartObject();
        json.WriteString("id", FormattableString.Invariant($"line-{line}"));
        json.WriteString("title", FormattableString.Invariant($"Line {line} (made up)"));
        json.WriteString("channel", _draws.One(Channels));
        Perhaps(() => json.WriteString("pillar", _draws.One(Pillars)));
        List(json, "purposes", "police-capacity");
        List(json, "assistance", _draws.Chance(.5) ? "training" : "equipment");
        Amount(json, _draws.Between(10, 500) * 1000);
        json.WriteString("obligatedOn", FormattableString.Invariant($"2021-{month:00}-15"));
        json.WriteStartArray("events");
        json.WriteEndArray();
        json.WriteStartArray("deliveries");
        json.WriteStartObject();
        json.WriteString("on", FormattableString.Invariant($"2021-{month + 2:00}"));
        json.WriteEndObject();
        json.WriteEndArray();
        Perhaps(() => Items(json));
        Perhaps(() => json.WriteBoolean("supportsInternalRole", _draws.Chance(.1)));
        Perhaps(() => json.WriteBoolean("officerContact", false));
        List(json, "authoritiesClaimed");
        List(json, "waivers");
        List(json, "decisions");
        json.WriteStartArray("recipients");
        for (var recipient = 1; recipient <= plan.RecipientsPerLine; recipient++)
        {
            Recipient(json, recipient, country);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Items(Utf8JsonWriter json)
    {
        json.WriteStartArray("items");
        for (var left = _draws.Between(0, 3); left > 0; left--)
        {
            json.WriteStartObject();
            json.WriteString("name", "article");
            json.WriteNumber("quantity", _draws.Between(1, 500));
            json.WriteString("lethality", _draws.One(Lethalities));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Recipient(Utf8JsonWriter json, int recipient, int country)
    {
        var unit = (_draws.Between(0, Math.Max((plan.Units / Names.CountryCount) - 1, 0)) * Names.CountryCount) + country;
        json.WriteStartObject();
        json.WriteString("id", FormattableString.Invariant($"recipient-{recipient}"));
        Perhaps(() => json.WriteString("unit", Names.Unit(unit)));
        json.WriteBoolean("individuals", false);
        Perhaps(() => Amount(json, _draws.Between(1, 10) * 1000));
        json.WriteStartObject("unidentifiable");
        json.WriteBoolean("claimed", false);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Amount(Utf8JsonWriter json, int dollars)
    {
        json.WriteStartObject("amount");
        json.WriteNumber("amount", dollars);
        json.WriteString("currency", "USD");
        json.WriteEndObject();
    }

    private static void List(Utf8JsonWriter json, string name, params ReadOnlySpan<string> words)
    {
        json.WriteStartArray(name);
        foreach (var word in words)
        {
            json.WriteStringValue(word);
        }

        json.WriteEndArray();
    }

    private void Perhaps(Action write)
    {
        if (_draws.Between(1, 100) > plan.LeftOutPerHundred)
        {
            write();
        }
    }
}
