using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Vetting.Facts;
using Vetting.Reading;
using Vetting.Rules.Language;
using Vetting.Rules.Parsing;

namespace Vetting.Rules;

/// <summary>Makes rules about one kind of subject ready to be asked.</summary>
/// <param name="subjectType">The type of the subject: a class whose properties are the facts.</param>
/// <param name="subjectName">How the rules call it, such as <c>recipient</c>. The second input is always <c>law</c>.</param>
internal sealed class RuleCompiler(Type subjectType, string subjectName)
{
    private static readonly LawParameters _noLaw = new([], []);

    private readonly Vocabulary _vocabulary = new(subjectType, subjectName);

    /// <summary>Compiles one rule.</summary>
    /// <param name="locals">Its local parameters in order; each may use those before it.</param>
    /// <param name="parts">Its parts in order.</param>
    /// <param name="problems">Takes every problem of every expression.</param>
    /// <returns>The rule, or <see langword="null"/> where problems were added.</returns>
    public CompiledRule? Compile(IEnumerable<LocalParameter> locals, IEnumerable<RulePart> parts, ICollection<Problem> problems)
    {
        var before = problems.Count;
        var rule = Assemble(locals, parts, problems);
        for (var part = 0; part < rule?.Parts.Length; part++)
        {
            Probe(rule, part, problems);
        }

        return problems.Count > before ? null : rule;
    }

    /// <summary>Compiles a rule that is known to be sound.</summary>
    /// <exception cref="InvalidOperationException">It is not.</exception>
    public CompiledRule CompileSound(IReadOnlyList<LocalParameter> locals, IReadOnlyList<RulePart> parts)
    {
        if (Plain(locals, parts) is { } plain)
        {
            return plain;
        }

        List<Problem> problems = [];
        return Assemble(locals, parts, problems) ?? throw new InvalidOperationException($"a rule that was known to be sound is not: {problems[0]}");
    }

    /// <summary>The rule where all of its expressions are plain, else <see langword="null"/>.</summary>
    internal CompiledRule? Plain(IReadOnlyList<LocalParameter> locals, IReadOnlyList<RulePart> parts)
    {
        var named = new Dictionary<string, Term>(StringComparer.Ordinal);
        var law = ImmutableArray.CreateBuilder<LawReference>();
        foreach (var local in locals)
        {
            if (Read(local.Expression) is not { } term)
            {
                return null;
            }

            named.Add(local.Name, term);
        }

        var compiled = ImmutableArray.CreateBuilder<CompiledPart>(parts.Count);
        foreach (var part in parts)
        {
            if (Read(part.Expression) is not { } term)
            {
                return null;
            }

            compiled.Add(new CompiledPart(part.Name, part.Role, part.Expression, term));
        }

        return new CompiledRule(_vocabulary, compiled.MoveToImmutable(), law.ToImmutable());

        Term? Read(ExpressionText expression)
        {
            var parser = new PlainParser(_vocabulary, expression, named);
            var term = parser.Read();
            law.AddRange(parser.LawReferences);
            return term;
        }
    }

    private CompiledRule? Assemble(IEnumerable<LocalParameter> locals, IEnumerable<RulePart> parts, ICollection<Problem> problems)
    {
        var before = problems.Count;
        var parser = new ExpressionParser(_vocabulary, problems);
        foreach (var local in locals)
        {
            parser.Define(local);
        }

        var compiled = ImmutableArray.CreateBuilder<CompiledPart>();
        foreach (var part in parts)
        {
            if (parser.ReadPart(part.Expression) is { } term)
            {
                compiled.Add(new CompiledPart(part.Name, part.Role, part.Expression, term));
            }
        }

        return problems.Count > before ? null : new CompiledRule(_vocabulary, compiled.ToImmutable(), parser.LawReferences);
    }

    /// <summary>
    /// Asks a part once about a subject of which nothing is known, so that code that the runtime cannot run is found while
    /// rules load.
    /// </summary>
    [SuppressMessage("Design", "CA1031", Justification = "a fact may well throw on an object whose constructor never ran; only what the runtime itself throws at code counts")]
    private void Probe(CompiledRule rule, int part, ICollection<Problem> problems)
    {
        try
        {
            rule.Ask(part, RuntimeHelpers.GetUninitializedObject(_vocabulary.SubjectType), _noLaw);
        }
        catch (Exception exception) when (exception is InvalidProgramException or MemberAccessException or TypeLoadException)
        {
            problems.Add(new Problem(rule.Parts[part].Source.At(0), "the expression cannot be run", "a report of this to the makers of the library"));
        }
        catch (Exception)
        {
            // The fact's own matter: it will be an error of the rule if it happens to a real subject.
        }
    }
}
