using System.Collections.Immutable;
using System.Text;

namespace Vetting.Claims.Identity.Texts;

/// <summary>A place in a text that moves forward, in plain letters and in the text's own at once.</summary>
internal sealed class Cut(string source, string plain, ImmutableArray<int> sources)
{
    public int At { get; private set; }

    public bool IsAtEnd => At >= plain.Length;

    public char Current => plain[At];

    /// <summary>Whether a space stands on either side of what was taken last.</summary>
    public bool IsSpaced => (At < 2 || plain[At - 2] == ' ') && (IsAtEnd || plain[At] == ' ');

    public char Peek(int ahead) => At + ahead < plain.Length ? plain[At + ahead] : '\0';

    public string Ahead(int skip, int length) => plain.Substring(At + skip, length);

    public string Take(int count)
    {
        var taken = plain.Substring(At, count);
        At += count;
        return taken;
    }

    public string TakeWhile(Func<char, bool> belongs)
    {
        var count = 0;
        while (belongs(Peek(count)))
        {
            count++;
        }

        return Take(count);
    }

    /// <summary>Takes letters that each have a full stop, as one word: <c>B.I.</c> and <c>B. A. M.</c>, but not <c>No.</c></summary>
    public string TakeInitials()
    {
        var initials = new StringBuilder();
        var ahead = 0;
        var isSpaced = Peek(1) == '.' && Peek(2) == ' ';
        while (char.IsLetter(Peek(ahead)) && !char.IsLetterOrDigit(Peek(ahead + 1)) && (Peek(ahead + 1) == '.' || initials.Length > 0))
        {
            initials.Append(Peek(ahead));
            ahead++;
            if (Peek(ahead) != '.')
            {
                break;
            }

            ahead++;
            if (isSpaced && Peek(ahead) == ' ' && char.IsLetter(Peek(ahead + 1)) && Peek(ahead + 2) == '.')
            {
                ahead++;
            }
        }

        if (initials.Length < 2)
        {
            return string.Empty;
        }

        Take(ahead);
        return initials.ToString();
    }

    public bool IsJoinedTo(Token? before) =>
        before is { Kind: TokenKind.Word or TokenKind.Number } && At > 0
        && (char.IsLetterOrDigit(plain[At - 1]) || (plain[At - 1] == '-' && At > 1 && char.IsLetterOrDigit(plain[At - 2])));

    public string Plain(int start) => plain[start..At];

    public string Written(int start) => source[sources[start]..(sources[At - 1] + 1)];
}
