using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Vetting.Claims;
using Vetting.Logic;
using Vetting.Packages;
using Vetting.Tests.Support;

namespace Vetting.Reports.Tests;

/// <summary>A sample with a hostile text in front of every name, title, place and allegation of its package and registry.</summary>
internal static class Hostile
{
    internal static readonly string[] Texts =
    [
        "<script>alert(1)</script><img src=x onerror=alert(2)>",
        "\"><svg/onload=alert(3)> ' onmouseover='alert(4)",
        "</style></title></script><!-- <![CDATA[ ]]> {{ its.Id }} {% %} ${7*7}",
        "=cmd|' /C calc'!A0",
        "+1+1\t@SUM(A1:A9)",
        "\t=1+1",
        "-2+3+cmd|' /C calc'!A0",
        "\uFF1D1+1",
        "\u202Egnp.exe\u202C \u2066\u2067\u200F\u061C",
        "\U0001F469\u200D\u2696\uFE0F \U0001F1F2\U0001F1FD \u0627\u0644\u0644\u0648\u0627\u0621",
        "first\nsecond\r\nthird\u2028fourth\u0085fifth",
        "\u0001\u001B[31mred\u001B[0m\uFFFE",
        "| a | b |\n|---|---|\n# heading\n- [x] @everyone #1 [link](javascript:alert(5)) ![](http://example.invalid/x.png) `code",
        "http://example.invalid/ www.example.invalid",
        "{0} {owner} [a](b) %s",
        new('W', 10_000),
    ];

    private static readonly string[] Members = ["title", "name", "allegation", "publisher", "area", "text", "reasons"];

    private static readonly Lazy<Vetter> Vetter = new(() => Vetting.Vetter.Create());

    internal static TheoryData<int> Numbers => [.. Enumerable.Range(0, Texts.Length)];

    /// <summary>The report of a sample spoilt with a text.</summary>
    internal static VettingReport Report(string text, string sample = "tlatlaya-102nd-battalion")
    {
        var package = Spoilt(Repository.At(SampleFiles.Package(sample)), text);
        package["id"] = text;
        var registry = Directory.EnumerateFiles(Repository.At(SampleFiles.Registry(sample)), "*.json").Order(StringComparer.Ordinal).Select(file => Spoilt(file, text)).First();
        return Vetter.Value.Check(
            AidPackage.Parse(package.ToString(), "spoilt.package.json"), Registry.Parse(registry.ToString(), "spoilt.registry.json"), AsOf.Open);
    }

    private static JObject Spoilt(string file, string text)
    {
        using var reader = new JsonTextReader(new StringReader(File.ReadAllText(file))) { DateParseHandling = DateParseHandling.None, FloatParseHandling = FloatParseHandling.Decimal };
        var all = JObject.Load(reader);
        foreach (var member in all.Descendants().OfType<JProperty>().Where(its => Members.Contains(its.Name, StringComparer.Ordinal) && its.Value.Type == JTokenType.String).ToList())
        {
            member.Value = $"{text} {member.Value}";
        }

        return all;
    }
}
