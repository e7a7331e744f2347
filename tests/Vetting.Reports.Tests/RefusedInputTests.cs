using System.Text.RegularExpressions;
using System.Xml.Linq;
using Newtonsoft.Json.Linq;

namespace Vetting.Reports.Tests;

/// <summary>What was refused is told first, whole, and harmlessly, in every format that can tell it.</summary>
public sealed class RefusedInputTests
{
    private static readonly Dictionary<string, Func<IEnumerable<VettingReport>, IEnumerable<RefusedInput>?, string>> Writers = new(StringComparer.Ordinal)
    {
        ["text"] = (reports, refused) => TextReport.WriteAll(reports, inColour: false, refused),
        ["json"] = JsonReport.Write,
        ["sarif"] = (reports, refused) => SarifReport.Write(reports, openAsFail: false, refused),
        ["junit"] = JUnitReport.Write,
        ["html"] = (reports, refused) => HtmlReport.Write(reports, null, refused),
        ["html, folder"] = (reports, refused) => HtmlReport.WriteFolder(reports, null, refused).Last().Value,
        ["markdown"] = (reports, refused) => MarkdownReport.Write(reports, null, refused),
    };

    public static TheoryData<string> Formats => [.. Writers.Keys];

    public static TheoryData<int> HostileTexts => Hostile.Numbers;

    [Theory]
    [MemberData(nameof(Formats))]
    public void Every_input_is_named_with_every_problem(string format)
    {
        RefusedInput[] refused = [Refused.Named("a.package.json", "first"), Refused.Named("b.package.json", "second")];
        var text = Shown(format, Writers[format]([Checked.Small()], refused));

        Assert.True(refused.Sum(input => input.Problems.Length) > 6);
        Assert.All(refused.SelectMany(input => input.Problems), problem => Assert.Contains(Letters(problem.What), text, StringComparison.Ordinal));
        Assert.Contains(Letters("a.package.json"), text, StringComparison.Ordinal);
        Assert.Contains(Letters("b.package.json"), text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_same_is_written_however_the_rest_is_read_and_nothing_changes_where_nothing_was_refused(string format)
    {
        var reports = new[] { Checked.Small(), Checked.Sample("civilian-justice") };

        Assert.Equal(Writers[format](reports, [Refused.One]), Writers[format](reports.Select(its => its), Enumerable.Repeat(Refused.One, 1)));
        Assert.Equal(Writers[format](reports, null), Writers[format](reports, []));
        Assert.NotEqual(Writers[format](reports, null), Writers[format](reports, [Refused.One]));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_run_that_could_use_nothing_is_still_a_document(string format)
    {
        var text = Writers[format]([], [Refused.One]);

        Assert.Contains(Letters("unknown member `misspelt`"), Shown(format, text), StringComparison.Ordinal);
        Assert.EndsWith("\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void An_input_refused_without_a_reason_is_named_all_the_same(string format) =>
        Assert.Contains("nameless", Writers[format]([], [new RefusedInput("nameless", [])]), StringComparison.Ordinal);

    [Fact]
    public void The_first_words_of_a_page_are_what_was_not_checked()
    {
        var page = HtmlReport.Write([Checked.Sample("civilian-justice")], null, [Refused.One]);
        var main = page[page.IndexOf("<main", StringComparison.Ordinal)..];

        Assert.Contains("<title>Not checked: 1 of 2 inputs</title>", page, StringComparison.Ordinal);
        Assert.Contains("> 1 of 2 inputs was not checked</h1>", main, StringComparison.Ordinal);
        Assert.InRange(main.IndexOf("data-refused", StringComparison.Ordinal), 1, main.IndexOf("> Clear<", StringComparison.Ordinal));
        Assert.InRange(main.IndexOf("data-refused", StringComparison.Ordinal), 1, main.IndexOf("</strong> Clear<", StringComparison.Ordinal));
        Assert.DoesNotContain("class=\"verdict d--clear\"", main[..main.IndexOf("data-refused", StringComparison.Ordinal)], StringComparison.Ordinal);
    }

    [Fact]
    public void A_comment_names_as_many_as_a_forge_takes_and_counts_the_rest()
    {
        var many = Enumerable.Range(0, 500).Select(number => Refused.Named($"{number}.package.json", new string('x', 3_000))).ToList();
        var text = MarkdownReport.Write(Enumerable.Repeat(Checked.Sample("mexico-2021"), 300), null, many);

        Assert.InRange(text.Length, 10_000, 60_000);
        Assert.StartsWith("## ! NOT CHECKED: 500 of 800 inputs\n", text, StringComparison.Ordinal);
        Assert.Contains("*and 460 other inputs, in the other formats*", text, StringComparison.Ordinal);
        Assert.Contains("## 300 packages", text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(HostileTexts))]
    public void A_hostile_name_or_member_does_no_harm_in_any_format(int number)
    {
        var refused = Refused.Named(Hostile.Texts[number], Hostile.Texts[number]);
        var plain = Refused.Named("plain", "plain");

        Assert.Equal(Elements(HtmlReport.Write([], null, [plain])), Elements(HtmlReport.Write([], null, [refused])));
        Assert.Equal(2, XDocument.Parse(JUnitReport.Write([], [refused])).Root!.Descendants("testcase").Single().DescendantsAndSelf().Count());
        Assert.Equal(Hostile.Texts[number], (string?)JObject.Parse(JsonReport.Write([], [refused]))["refused"]![0]!["input"]);
        var markdown = MarkdownReport.Write([], null, [refused]);
        var withoutCode = Regex.Replace(markdown, "(?<tick>`+)(?!`).*?(?<!`)\\k<tick>(?!`)", string.Empty, RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(10));
        Assert.DoesNotMatch(@"<(?!!-- -->)", withoutCode);
        Assert.DoesNotMatch(@"(?<!\\)\]\(|(?<!\\)!\[|@(?!<!-- -->)\w|(?<!\\)://|(?i)www\.\w", withoutCode);
        Assert.Equal(1, Regex.Count(markdown, "(?m)^#+ "));
        Assert.Equal(MarkdownReport.Write([], null, [plain]).Split('\n').Length, markdown.Split('\n').Length);
        foreach (var text in new[] { markdown, TextReport.WriteAll([], inColour: false, [refused]) })
        {
            Assert.DoesNotContain(text, letter => letter != '\n' && (char.IsControl(letter) || letter is '\u202E' or '\u2066' or '\u2067' or '\u2028'));
        }

        Assert.All(TextReport.WriteAll([], inColour: false, [refused]).Split('\n'), line => Assert.InRange(line.Length, 0, 100));
        Assert.All(JObject.Parse(SarifReport.Write([], refused: [refused])).SelectTokens("$..message.text"), message => Assert.DoesNotMatch(@"(?<!\{)(\{\{)*\{\d+\}", (string)message!));
    }

    private static IEnumerable<string> Elements(string page) => Regex
        .Matches(Regex.Replace(page, "<(?<tag>style|script)>.*?</\\k<tag>>", string.Empty, RegexOptions.Singleline | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(30)), @"<[a-zA-Z!?/][^\s>]*", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(30))
        .Select(its => its.Value);

    /// <summary>What a reader reads, without what the format writes around it.</summary>
    private static string Shown(string format, string text) => Letters(format switch
    {
        "json" or "sarif" => string.Join(' ', JObject.Parse(text).DescendantsAndSelf().OfType<JValue>().Select(value => value.ToString(System.Globalization.CultureInfo.InvariantCulture))),
        "junit" => XDocument.Parse(text).Root!.ToString() is var xml ? System.Net.WebUtility.HtmlDecode(xml) : string.Empty,
        _ => System.Net.WebUtility.HtmlDecode(text),
    });

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
