using System.Text.RegularExpressions;

namespace Vetting.Tests.Architecture;

/// <summary>
/// Which folders of <c>src/Vetting</c> a source uses. C# sees an enclosing namespace without any <c>using</c>, so besides
/// <c>Vetting.Rules</c> it looks for <c>Rules.Outcome</c> and for the types of the root.
/// </summary>
/// <param name="typesOf">The names of the types and sub-folders in each folder.</param>
/// <param name="rootTypes">The names of the types in the root, visible from everywhere.</param>
internal sealed partial class Layers(IReadOnlyDictionary<string, string[]> typesOf, IReadOnlyCollection<string> rootTypes)
{
    /// <summary>The name under which the root is reported.</summary>
    internal const string Root = "(root)";

    /// <summary>The folders used by a source, each once, in ordinal order.</summary>
    internal IEnumerable<string> UsedBy(string text)
    {
        var code = Source.Code(text);
        var full = FullName().Matches(code).Select(match => match.Groups["name"].Value)
            .Select(name => typesOf.ContainsKey(name) ? name : Root);
        var relative = ShortName().Matches(code)
            .Where(match => typesOf.TryGetValue(match.Groups["folder"].Value, out var types)
                && types.Contains(match.Groups["type"].Value, StringComparer.Ordinal))
            .Select(match => match.Groups["folder"].Value);
        var root = Word().Matches(code).Any(match => rootTypes.Contains(match.Value, StringComparer.Ordinal)) ? [Root] : Array.Empty<string>();

        return full.Concat(relative).Concat(root).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
    }

    [GeneratedRegex(@"(?<![\w.])Vetting\.(?<name>[A-Z]\w*)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex FullName();

    [GeneratedRegex(@"(?<![\w.])(?<folder>[A-Z]\w*)\.(?<type>[A-Z]\w*)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex ShortName();

    [GeneratedRegex(@"(?<![\w.])[A-Z]\w*", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Word();
}
