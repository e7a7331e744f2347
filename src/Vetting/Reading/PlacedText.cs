namespace Vetting.Reading;

/// <summary>Text of a file that knows where each of its characters stands, however the file escapes it.</summary>
/// <param name="text">The text, escapes decoded.</param>
/// <param name="at">Maps a 0-based character offset in <paramref name="text"/>, its end included, to its place.</param>
internal sealed class PlacedText(string text, Func<int, Place> at)
{
    public string Text { get; } = text;

    public Place At(int offset) => at(Math.Clamp(offset, 0, Text.Length));

    public override string ToString() => Text;
}
