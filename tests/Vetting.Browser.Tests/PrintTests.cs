using Microsoft.Playwright;
using UglyToad.PdfPig;
using Vetting.Reports;
using Vetting.Tests.Support;

namespace Vetting.Browser.Tests;

public sealed class PrintTests(BrowserFixture browser)
{
    /// <summary>By hand, because normalisation needs a library of the system that may not be there.</summary>
    private static readonly (string Sign, string Letters)[] Ligatures = [("\uFB00", "ff"), ("\uFB01", "fi"), ("\uFB02", "fl"), ("\uFB03", "ffi"), ("\uFB04", "ffl")];

    public static TheoryData<string> Samples => [.. SampleFiles.Names];

    /// <summary>What is cut off at the edge of a page is not in the file, or outside of the page: so every cell is looked for, and every letter's place.</summary>
    [Theory]
    [MemberData(nameof(Samples))]
    public async Task A_printed_page_holds_every_cell_of_every_table(string name)
    {
        await using var opened = await browser.Open(HtmlReport.Write([Reported.Sample(name)]));
        var printed = await opened.Page.PdfAsync(new PagePdfOptions { Format = PaperFormat.A4, PreferCSSPageSize = true });
        var cells = await opened.Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('article td, article th, li.finding .message, .claims li, .links li')].map(its => its.textContent)");
        using var document = PdfDocument.Open(printed);
        var pages = document.GetPages().ToList();
        var text = Letters(string.Concat(pages.Select(page => page.Text)));

        Assert.Empty(cells.Select(Letters).Where(cell => !text.Contains(cell, StringComparison.Ordinal)).Distinct(StringComparer.Ordinal));
        foreach (var page in pages)
        {
            Assert.DoesNotContain(page.Letters, its => its.Value.Trim().Length > 0 && (its.BoundingBox.Left < 0 || its.BoundingBox.Right > page.Width || its.BoundingBox.Bottom < 0 || its.BoundingBox.Top > page.Height));
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task No_heading_stands_alone_at_the_foot_of_a_printed_page(string name)
    {
        await using var opened = await browser.Open(HtmlReport.Write([Reported.Sample(name)]));
        var printed = await opened.Page.PdfAsync(new PagePdfOptions { Format = PaperFormat.A4, PreferCSSPageSize = true });
        var headings = (await opened.Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('h1, h2, h3, summary, caption')].map(its => its.textContent)"))
            .Select(Letters).Where(text => text.Length > 12).ToList();
        using var document = PdfDocument.Open(printed);

        var ends = document.GetPages().SkipLast(1).Select(page => Letters(page.Text)).ToList();
        Assert.NotEmpty(ends);
        Assert.Empty(headings.Where(heading => ends.Exists(end => end.EndsWith(heading, StringComparison.Ordinal))).Distinct(StringComparer.Ordinal));
    }

    /// <summary>A table may be broken between two pages anywhere, and a font draws some letters as one: letters and digits in their order are what counts.</summary>
    private static string Letters(string text) =>
        string.Concat(Ligatures.Aggregate(text, (all, its) => all.Replace(its.Sign, its.Letters, StringComparison.Ordinal)).Where(char.IsAsciiLetterOrDigit));
}
