namespace Vetting.Rules.Explaining;

/// <summary>
/// A truth under each of many partial answers: a bit where it is true, a bit where it is false, neither where it is
/// unknown. Kleene's logic is then <c>and</c> and <c>or</c> of machine words.
/// </summary>
internal sealed class CubeTruths
{
    private const int Word = 64;

    private readonly ulong[] _true;
    private readonly ulong[] _false;

    private CubeTruths(ulong[] isTrue, ulong[] isFalse) => (_true, _false) = (isTrue, isFalse);

    /// <summary>The same truth under each.</summary>
    public static CubeTruths All(int count, bool? truth)
    {
        var truths = new CubeTruths(new ulong[(count + Word - 1) / Word], new ulong[(count + Word - 1) / Word]);
        if (truth is { } known)
        {
            Array.Fill(known ? truths._true : truths._false, ulong.MaxValue);
        }

        return truths;
    }

    public bool? this[int cube] => Has(_true, cube) ? true : Has(_false, cube) ? false : null;

    public CubeTruths Not() => new(_false, _true);

    public CubeTruths And(CubeTruths other) => new(Each(_true, other._true, isAnd: true), Each(_false, other._false, isAnd: false));

    public CubeTruths Or(CubeTruths other) => new(Each(_true, other._true, isAnd: false), Each(_false, other._false, isAnd: true));

    /// <summary>Where both are known, whether they are the same.</summary>
    public CubeTruths SameAs(CubeTruths other) => And(other).Or(Not().And(other.Not()));

    /// <summary>For whoever makes it, before anybody else sees it.</summary>
    internal void Set(int cube, bool? truth)
    {
        var bit = 1UL << (cube % Word);
        _true[cube / Word] = truth == true ? _true[cube / Word] | bit : _true[cube / Word] & ~bit;
        _false[cube / Word] = truth == false ? _false[cube / Word] | bit : _false[cube / Word] & ~bit;
    }

    private static bool Has(ulong[] words, int cube) => (words[cube / Word] >> (cube % Word) & 1) == 1;

    private static ulong[] Each(ulong[] left, ulong[] right, bool isAnd)
    {
        var words = new ulong[left.Length];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = isAnd ? left[i] & right[i] : left[i] | right[i];
        }

        return words;
    }
}
