using System.Collections.Immutable;
using System.Text;

namespace Vetting.Reading.Bulk;

/// <summary>Finds a name among a few by its UTF-8. The names are known beforehand, so the first guess is mostly right.</summary>
internal sealed class NameTable
{
    private readonly byte[][] _names;
    private readonly ImmutableArray<int>[] _byLength;

    public NameTable(IEnumerable<string> names)
    {
        _names = [.. names.Select(Encoding.UTF8.GetBytes)];
        var longest = _names.Max(name => (int?)name.Length) ?? 0;
        _byLength = [.. Enumerable.Range(0, longest + 1).Select(length => Enumerable.Range(0, _names.Length).Where(i => _names[i].Length == length).ToImmutableArray())];
    }

    /// <summary>The position of the name, or -1.</summary>
    /// <param name="name">The name.</param>
    /// <param name="guess">Where it is probably; any number.</param>
    public int Find(ReadOnlySpan<byte> name, int guess)
    {
        if (guess >= 0 && guess < _names.Length && name.SequenceEqual(_names[guess]))
        {
            return guess;
        }

        if (name.Length < _byLength.Length)
        {
            foreach (var position in _byLength[name.Length])
            {
                if (name.SequenceEqual(_names[position]))
                {
                    return position;
                }
            }
        }

        return -1;
    }
}
