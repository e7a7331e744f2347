namespace Vetting.Fuzzing.Mutating;

/// <summary>A value in a text of JSON, perhaps a broken one.</summary>
/// <param name="Start">Where the value begins.</param>
/// <param name="End">Where it has ended.</param>
/// <param name="Key">Where its name begins, the quote included; -1 where it is an item or the document.</param>
/// <param name="KeyEnd">Where its name has ended.</param>
/// <param name="Kind"><c>{</c>, <c>[</c>, <c>"</c>, or <c>0</c> for everything else.</param>
internal readonly record struct JsonPiece(int Start, int End, int Key, int KeyEnd, char Kind)
{
    /// <summary>Where the member or item begins.</summary>
    public int Whole => Key < 0 ? Start : Key;
}
