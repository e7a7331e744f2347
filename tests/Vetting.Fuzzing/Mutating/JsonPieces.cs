namespace Vetting.Fuzzing.Mutating;

/// <summary>Finds the values in a text of JSON. Takes any text: what a mutation has broken is mutated further.</summary>
internal static class JsonPieces
{
    public static List<JsonPiece> Of(ReadOnlySpan<byte> text)
    {
        var pieces = new List<JsonPiece>();
        var open = new Stack<(int Index, char Kind)>();
        var (key, keyEnd) = (-1, -1);
        for (var at = 0; at < text.Length;)
        {
            var letter = text[at];
            if (letter is (byte)'"')
            {
                var end = EndOfText(text, at);
                if (key < 0 && open.TryPeek(out var within) && within.Kind == '{' && IsFollowedByColon(text, end))
                {
                    (key, keyEnd) = (at, end);
                }
                else
                {
                    pieces.Add(new JsonPiece(at, end, key, keyEnd, '"'));
                    key = -1;
                }

                at = end;
            }
            else if (letter is (byte)'{' or (byte)'[')
            {
                open.Push((pieces.Count, (char)letter));
                pieces.Add(new JsonPiece(at, text.Length, key, keyEnd, (char)letter));
                key = -1;
                at++;
            }
            else if (letter is (byte)'}' or (byte)']')
            {
                key = -1;
                at++;
                if (open.TryPop(out var closed))
                {
                    pieces[closed.Index] = pieces[closed.Index] with { End = at };
                }
            }
            else if (letter is (byte)',' or (byte)':' or <= (byte)' ')
            {
                at++;
            }
            else
            {
                var end = at;
                while (end < text.Length && text[end] is not ((byte)',' or (byte)':' or (byte)'}' or (byte)']' or (byte)'"' or <= (byte)' '))
                {
                    end++;
                }

                pieces.Add(new JsonPiece(at, end, key, keyEnd, '0'));
                key = -1;
                at = end;
            }
        }

        return pieces;
    }

    private static int EndOfText(ReadOnlySpan<byte> text, int start)
    {
        for (var at = start + 1; at < text.Length; at++)
        {
            if (text[at] == '\\')
            {
                at++;
            }
            else if (text[at] == '"')
            {
                return at + 1;
            }
        }

        return text.Length;
    }

    private static bool IsFollowedByColon(ReadOnlySpan<byte> text, int at)
    {
        while (at < text.Length && text[at] <= ' ')
        {
            at++;
        }

        return at < text.Length && text[at] == ':';
    }
}
