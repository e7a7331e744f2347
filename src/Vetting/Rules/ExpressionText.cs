using Vetting.Reading;

namespace Vetting.Rules;

/// <summary>The text of an expression and where each of its characters stands in the rule file.</summary>
/// <param name="text">The expression as the parser sees it, JSON escapes decoded.</param>
/// <param name="at">Maps a 0-based character offset in <paramref name="text"/> to its place in the file.</param>
internal sealed class ExpressionText(string text, Func<int, Place> at)
{
    public string Text { get; } = text;

    public Place At(int offset) => at(Math.Clamp(offset, 0, Text.Length));

    public override string ToString() => Text;
}
