using System.Text;
using Vetting.Reports.Csv;
using Vetting.Reports.Html;

namespace Vetting.Cli.Commands;

/// <summary>
/// What a folder with a report holds, known by what is written in each file and never by a name alone: every web site has an
/// <c>index.html</c>, and a report that takes its place would delete it.
/// </summary>
internal static class WrittenReport
{
    private static readonly Dictionary<string, string[]> Tables = new(StringComparer.Ordinal)
    {
        ["findings.csv"] = FindingsTable.Header,
        ["missing.csv"] = MissingTable.Header,
        ["money.csv"] = MoneyTable.Header,
    };

    /// <summary>Something in the folder that is no part of a report, or <see langword="null"/>.</summary>
    public static string? Foreign(string folder) => Directory.EnumerateFileSystemEntries(folder).Order(StringComparer.Ordinal)
        .Select(entry => Path.GetFileName(entry) switch
        {
            "index.html" => IsPage(entry) ? null : "index.html",
            "packages" => ForeignPage(entry),
            var name when Tables.TryGetValue(name, out var header) => Begins(entry, string.Join(',', header)) ? null : name,
            var name => name,
        }).FirstOrDefault(name => name is not null);

    private static string? ForeignPage(string folder) => Directory.Exists(folder)
        ? Directory.EnumerateFileSystemEntries(folder).Order(StringComparer.Ordinal)
            .Where(entry => !(IsNumbered(Path.GetFileNameWithoutExtension(entry)) && IsPage(entry))).Select(entry => $"packages/{Path.GetFileName(entry)}").FirstOrDefault()
        : "packages";

    private static bool IsNumbered(string name) => name is ['p', .. var number] && number.Length > 0 && number.All(char.IsAsciiDigit);

    private static bool IsPage(string file) => Path.GetExtension(file) == ".html" && Beginning(file, HtmlPages.Head) is var text && text.StartsWith("<!DOCTYPE html>", StringComparison.Ordinal) && text.Contains(HtmlPages.Mark, StringComparison.Ordinal);

    private static bool Begins(string file, string text) => Beginning(file, text.Length) == text;

    /// <summary>So much of a file as it takes to know it; nothing where it is none, or cannot be read.</summary>
    private static string Beginning(string file, int characters)
    {
        try
        {
            using var reader = new StreamReader(file, Encoding.UTF8);
            var text = new char[characters];
            return new string(text, 0, reader.ReadBlock(text));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return string.Empty;
        }
    }
}
