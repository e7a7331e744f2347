using System.Linq.Expressions;
using Vetting.Facts;
using Vetting.Rules.Language;

namespace Vetting.Rules.Compiling;

/// <summary>
/// A part that has not been asked often. Making machine code of it takes as long as interpreting it a few hundred times, so a
/// check of one package interprets, and a screening of a million compiles.
/// </summary>
/// <param name="term">The truth.</param>
/// <param name="vocabulary">Names the inputs.</param>
/// <param name="truths">Where the machine code takes the place of this, once it is made.</param>
/// <param name="place">Which one this is.</param>
/// <remarks>May be asked from many threads at once; at worst two of them make the same code.</remarks>
internal sealed class WarmingPart(Term term, Vocabulary vocabulary, Func<object, LawParameters, int>[] truths, int place)
{
    /// <summary>How often a part is interpreted before it is compiled.</summary>
    public const int InterpretedTimes = 200;

    private readonly Lazy<Expression<Func<object, LawParameters, int>>> _code = new(() => Compiler.Code(term, vocabulary));
    private Func<object, LawParameters, int>? _interpreted;
    private int _asked;

    public int Ask(object subject, LawParameters law)
    {
        if (Interlocked.Increment(ref _asked) > InterpretedTimes)
        {
            var compiled = _code.Value.Compile();
            truths[place] = compiled;
            return compiled(subject, law);
        }

        _interpreted ??= _code.Value.Compile(preferInterpretation: true);
        return _interpreted(subject, law);
    }
}
