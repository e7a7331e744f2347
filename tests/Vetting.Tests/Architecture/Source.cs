using System.Text.RegularExpressions;

namespace Vetting.Tests.Architecture;

/// <summary>C# as these tests read it: by pattern, on text whose comments are gone. Exact enough for our own sources.</summary>
internal static partial class Source
{
    /// <summary>The text without comments, so that a doc comment may mention what the code may not use.</summary>
    internal static string Code(string text) => Comment().Replace(text, string.Empty);

    /// <summary>The file-scoped namespace, or <see langword="null"/> where none is declared.</summary>
    internal static string? Namespace(string code) =>
        NamespaceLine().Match(code) is { Success: true } match ? match.Groups["name"].Value : null;

    /// <summary>The types declared at the outermost level, in order.</summary>
    internal static IEnumerable<string> TopLevelTypes(string code) =>
        Declaration().Matches(code).Select(match => match.Groups["name"].Value);

    /// <summary>The part of a file name that names its type: <c>Reader</c> for <c>Reader.Numbers.cs</c>, part of a partial type.</summary>
    internal static string Stem(string path) => Path.GetFileName(path).Split('.')[0];

    [GeneratedRegex(@"(?<!:)//.*$|/\*.*?\*/", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Comment();

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex NamespaceLine();

    [GeneratedRegex(
        @"^(?:\w+ )*(?:class|record struct|record class|struct|record|interface|enum|delegate \S+) (?<name>\w+)",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 5000)]
    private static partial Regex Declaration();
}
