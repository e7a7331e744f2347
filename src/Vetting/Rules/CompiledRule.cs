using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Vetting.Facts;
using Vetting.Rules.Compiling;
using Vetting.Rules.Explaining;
using Vetting.Rules.Language;

namespace Vetting.Rules;

/// <summary>A rule ready to be asked about subjects.</summary>
/// <remarks>Immutable to whoever asks; may be asked from many threads at once.</remarks>
internal sealed class CompiledRule
{
    private const string ErrorsOfRules = "whatever a fact throws is an error of this rule on this subject, never a pass and never the end of the run";

    private readonly Func<object, LawParameters, int>[] _truths;
    private readonly PartRole[] _roles;
    private readonly bool _isOnePart;

    internal CompiledRule(Vocabulary vocabulary, ImmutableArray<CompiledPart> parts, ImmutableArray<LawReference> law)
    {
        Vocabulary = vocabulary;
        Parts = parts;
        LawReferences = law;
        _roles = [.. parts.Select(part => part.Role)];
        _truths = new Func<object, LawParameters, int>[parts.Length];
        _isOnePart = parts.Length == 1;
        for (var part = 0; part < parts.Length; part++)
        {
            _truths[part] = new WarmingPart(parts[part].Term, vocabulary, _truths, part).Ask;
        }
    }

    public ImmutableArray<CompiledPart> Parts { get; }

    /// <summary>The parameters of the law that the rule names, local parameters included.</summary>
    public ImmutableArray<LawReference> LawReferences { get; }

    internal Vocabulary Vocabulary { get; }

    /// <summary>Says why the rule answers as it does, and what is missing where it cannot. For findings: it interprets.</summary>
    public RuleExplanation Explain(object subject, LawParameters law) => new(this, subject, law);

    /// <summary>Makes machine code of every part now, however seldom it has been asked.</summary>
    internal void MakeMachineCode()
    {
        for (var part = 0; part < Parts.Length; part++)
        {
            _truths[part] = Compiler.Code(Parts[part].Term, Vocabulary).Compile();
        }
    }

    /// <summary>Asks one part and lets what is thrown through.</summary>
    internal bool? Ask(int part, object subject, LawParameters law) => Sign.ToNullable(_truths[part](subject, law));

    /// <summary>Asks every part about the subject; once the rule is warm, it allocates nothing unless a part throws.</summary>
    /// <param name="subject">Of the type that the rule was compiled for.</param>
    /// <param name="law">The law's parameters on its day.</param>
    /// <returns>The outcome as far as truth goes, and the part that decided it.</returns>
    public Verdict Evaluate(object subject, LawParameters law) => _isOnePart ? EvaluateOnly(subject, law) : EvaluateAll(subject, law);

    [SuppressMessage("Design", "CA1031", Justification = ErrorsOfRules)]
    private Verdict EvaluateOnly(object subject, LawParameters law)
    {
        try
        {
            return Precedence.OfOnly(_roles[0], _truths[0](subject, law));
        }
        catch (Exception exception)
        {
            return new Verdict(Outcome.Error, 0, exception.Message);
        }
    }

    [SuppressMessage("Design", "CA1031", Justification = ErrorsOfRules)]
    private Verdict EvaluateAll(object subject, LawParameters law)
    {
        var precedence = default(Precedence);
        var part = 0;
        try
        {
            // Parts are asked even when one before has decided: an error anywhere outranks every answer.
            for (; part < _truths.Length; part++)
            {
                precedence.Add(part, _roles[part], Sign.ToNullable(_truths[part](subject, law)));
            }
        }
        catch (Exception exception)
        {
            return new Verdict(Outcome.Error, part, exception.Message);
        }

        return precedence.Verdict;
    }
}
