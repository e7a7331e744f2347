using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text;

namespace Vetting.Reading.Bulk;

/// <summary>
/// The short texts that were read last. Files by the million say the same few hundred words again and again; each is made
/// once, and what was found out about it is kept with it.
/// </summary>
/// <remarks>Not for several threads at once. Never holds more than its fixed number of words.</remarks>
internal sealed class WordCache
{
    private const int Longest = 32;
    private const int Slots = 2048;

    private readonly Word[] _words = new Word[Slots];

    private Word _other;

    /// <summary>The word of a text without escapes; valid until the next is asked for.</summary>
    public ref Word Find(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > Longest)
        {
            _other = new Word(Encoding.UTF8.GetString(utf8));
            return ref _other;
        }

        ref var word = ref _words[Slot(utf8)];
        if (word.Text is null || !Ascii.Equals(utf8, word.Text))
        {
            word = new Word(Encoding.UTF8.GetString(utf8));
        }

        return ref word;
    }

    /// <summary>A word that is written with escapes, or otherwise not worth keeping.</summary>
    public ref Word Keep(string text)
    {
        _other = new Word(text);
        return ref _other;
    }

    private static int Slot(ReadOnlySpan<byte> utf8)
    {
        unchecked
        {
            var hash = (uint)utf8.Length;
            while (utf8.Length >= sizeof(uint))
            {
                hash = (BitOperations.RotateLeft(hash, 5) ^ Unsafe.ReadUnaligned<uint>(in utf8[0])) * 0x9E3779B1;
                utf8 = utf8[sizeof(uint)..];
            }

            foreach (var letter in utf8)
            {
                hash = (hash ^ letter) * 0x01000193;
            }

            return (int)((hash ^ (hash >> 15)) & (Slots - 1));
        }
    }
}
