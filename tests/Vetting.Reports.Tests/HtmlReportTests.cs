using System.Text.RegularExpressions;
using Vetting.Reports.Html;

namespace Vetting.Reports.Tests;

public sealed class HtmlReportTests
{
    public static TheoryData<int> HostileTexts => Hostile.Numbers;

    public static TheoryData<string> TemplateNames => [.. Templates.Texts().Select(template => template.Name)];

    /// <summary>What is escaped is safe as text and in attributes in double quotes, and nowhere else: not in a script, a style, a tag's name or an address with a scheme.</summary>
    [Theory]
    [MemberData(nameof(TemplateNames))]
    public void A_template_puts_values_where_they_are_escaped(string name)
    {
        var text = Templates.Texts().Single(template => template.Name == name).Text;

        foreach (Match value in Regex.Matches(text, @"\{\{[-~]?\s*(?<what>[^}]*?)\s*[-~]?\}\}", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(10)))
        {
            if (Regex.IsMatch(value.Groups["what"].Value, @"^(if|else|end|for|render)\b|^its\.(Style|Script)$", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(10)))
            {
                continue;
            }

            var before = Regex.Replace(text[..value.Index], @"\{\{.*?\}\}", string.Empty, RegexOptions.Singleline | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(10));
            var tag = before[(before.LastIndexOf('<') + 1)..];
            var isInTag = before.LastIndexOf('<') > before.LastIndexOf('>');
            Assert.True(!isInTag || Regex.IsMatch(tag, "=\"[^\"]*$", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(10)), $"{value.Value} stands in a tag, outside of double quotes: {tag}");
            Assert.False(isInTag && Regex.IsMatch(tag, @"\s(on\w+|style|src|srcdoc|action)=""[^""]*$", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(10)), $"{value.Value} stands where a browser runs or fetches it: {tag}");
        }
    }

    [Theory]
    [MemberData(nameof(HostileTexts))]
    public void A_hostile_text_makes_no_element_and_is_shown_as_it_is_written(int number)
    {
        var plain = Checked.Sample("tlatlaya-102nd-battalion");
        var page = WithoutAssets(HtmlReport.Write([Hostile.Report(Hostile.Texts[number])]));

        Assert.Equal(Elements(WithoutAssets(HtmlReport.Write([plain]))), Elements(page));
        Assert.DoesNotContain(page, letter => letter is '\u202E' or '\u2066' or '\u2067' or '\u001B' || char.IsControl(letter) && letter != '\n');
    }

    [Fact]
    public void One_package_is_one_page_and_several_have_an_overview_with_a_page_each()
    {
        var one = HtmlReport.Write([Checked.Small()]);
        var two = HtmlReport.Write([Checked.Small(), Checked.Sample("civilian-justice")]);

        Assert.DoesNotContain("id=\"overview\"", one, StringComparison.Ordinal);
        Assert.Contains("id=\"overview\"", two, StringComparison.Ordinal);
        Assert.Equal((1, 2), (Regex.Count(one, "<article "), Regex.Count(two, "<article ")));
    }

    [Fact]
    public void A_folder_holds_a_page_for_each_package_and_the_overview_that_leads_to_them()
    {
        var files = HtmlReport.WriteFolder([Checked.Small(), Checked.Sample("civilian-justice")]).ToList();

        Assert.Equal(["packages/p1.html", "packages/p2.html", "index.html"], files.Select(file => file.Key));
        Assert.All(files.Take(2), file => Assert.Contains($"href=\"{file.Key}\"", files[2].Value, StringComparison.Ordinal));
        Assert.All(files.Take(2), file => Assert.Contains("href=\"../index.html\"", file.Value, StringComparison.Ordinal));
    }

    [Fact]
    public void A_page_may_run_its_own_script_and_ask_nobody_for_anything()
    {
        var page = HtmlReport.Write([Checked.Small()]);
        var policy = Regex.Match(page, "Content-Security-Policy\" content=\"(?<policy>[^\"]*)\"", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(10)).Groups["policy"].Value;

        Assert.StartsWith("default-src &#x27;none&#x27;; script-src &#x27;sha256-", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("script-src &#x27;unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotMatch("<(script|link|img|iframe|object|embed)[^>]*(src|href|data)=", page);
    }

    [Fact]
    public void Two_dates_stand_side_by_side_when_they_are_asked_for()
    {
        var comparison = Checked.Compared("tlatlaya-102nd-battalion", new NodaTime.LocalDate(2014, 7, 15));
        var page = HtmlReport.Write([comparison.Before], [comparison]);

        Assert.Contains("Two dates side by side", page, StringComparison.Ordinal);
        Assert.Contains("2014-07-15", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Two dates side by side", HtmlReport.Write([comparison.Before]), StringComparison.Ordinal);
    }

    private static string WithoutAssets(string page) => Regex.Replace(page, "<(?<tag>style|script)>.*?</\\k<tag>>", string.Empty, RegexOptions.Singleline | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(30));

    private static IEnumerable<string> Elements(string page) =>
        Regex.Matches(page, @"<[a-zA-Z!?/][^\s>]*", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(30)).Select(its => its.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
}
