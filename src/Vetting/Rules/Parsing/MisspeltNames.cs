using System.Collections.Immutable;
using Vetting.Facts;
using Vetting.Reading;
using Vetting.Rules.Language;

namespace Vetting.Rules.Parsing;

/// <summary>
/// Follows the names of an expression that did not parse through the model, and reports each that does not exist with the
/// nearest that does. RulesEngine's parser names only the first, and of a misspelt list it says that a type is missing.
/// </summary>
/// <remarks>A guess by design: it runs after the parser has failed, so what it overlooks the parser's own message covers.</remarks>
internal sealed class MisspeltNames(
    Vocabulary vocabulary, ExpressionText text, ImmutableArray<Token> tokens, IReadOnlyDictionary<string, Type> inputs)
{
    private static readonly ImmutableArray<string> _quantifiers = ["All", "Any", "Contains", "Count", "Sum", "Where"];
    private static readonly ImmutableArray<string> _words = ["and", "or", "not", "in", "true", "false"];

    private readonly ImmutableArray<Problem>.Builder _problems = ImmutableArray.CreateBuilder<Problem>();
    // Without a type: an element of something that is itself misspelt, and so reported already.
    private readonly Dictionary<string, Type?> _names = inputs.ToDictionary(name => name.Key, name => (Type?)name.Value, StringComparer.Ordinal);
    private readonly Stack<Type?> _brackets = [];

    public ImmutableArray<Problem> Find()
    {
        for (var i = 0; i < tokens.Length;)
        {
            i = tokens[i] switch
            {
                { Kind: TokenKind.Word } => Root(i),
                { } token when token.Is("(") => Open(i, null),
                { } token when token.Is(")") => Close(i),
                _ => i + 1,
            };
        }

        return _problems.ToImmutable();
    }

    private int Root(int i)
    {
        var word = tokens[i];
        if (Follows(i, "=>"))
        {
            _names[word.Text] = null;
            return i + 1;
        }

        if (_words.Contains(word.Text, StringComparer.Ordinal))
        {
            return i + 1;
        }

        if (word.Is(nameof(Dates)))
        {
            return Function(i, typeof(Dates));
        }

        if (!_names.TryGetValue(word.Text, out var type))
        {
            Report(word, $"{Quoted.Text(word.Text)} is not known here", [.. _names.Keys, nameof(Dates)]);
            return Chain(i + 1, null);
        }

        return type == typeof(LawParameters) ? Function(i, type) : Chain(i + 1, type);
    }

    /// <summary>Follows <c>.Name.Name</c> from a value of the type; an unknown type is followed in silence.</summary>
    private int Chain(int i, Type? type)
    {
        while (i + 1 < tokens.Length && tokens[i].Is(".") && tokens[i + 1].Kind == TokenKind.Word)
        {
            var name = tokens[i + 1];
            var element = type is null ? null : ListTypes.ElementOf(type);
            if (element is not null)
            {
                if (!_quantifiers.Contains(name.Text, StringComparer.Ordinal))
                {
                    Report(name, $"{Quoted.Text(name.Text)} cannot be asked of a list", _quantifiers);
                }

                return Follows(i + 1, "(") ? Open(i + 2, type) : i + 2;
            }

            var facts = type is null ? [] : vocabulary.FactsOf(type);
            var fact = facts.FirstOrDefault(fact => fact.Name == name.Text);
            if (fact is null && !facts.IsEmpty)
            {
                Report(name, $"{Quoted.Text(name.Text)} is not a fact of {Quoted.Text(tokens[i - 1].Text)}", facts.Select(known => known.Name));
            }

            type = fact is null ? null : Nullable.GetUnderlyingType(fact.PropertyType) ?? fact.PropertyType;
            i += 2;
        }

        return type is { IsEnum: true } ? EnumNames(i, type) : i;
    }

    private int Function(int i, Type owner)
    {
        if (Follows(i, ".") && i + 2 < tokens.Length)
        {
            var names = owner.GetMethods().Where(Vocabulary.IsFunction).Select(method => method.Name).ToArray();
            if (!names.Contains(tokens[i + 2].Text, StringComparer.Ordinal))
            {
                Report(tokens[i + 2], $"{Quoted.Text(tokens[i + 2].Text)} is not a function of {Quoted.Text(tokens[i].Text)}", names);
            }

            return i + 3;
        }

        return i + 1;
    }

    /// <summary>Enters the bracket at <paramref name="i"/>; that of a list's quantifier names an element.</summary>
    private int Open(int i, Type? list)
    {
        _brackets.Push(list is not null && tokens[i - 1].Is("Where") ? list : null);
        if (list is not null && i + 2 < tokens.Length && tokens[i + 1].Kind == TokenKind.Word && tokens[i + 2].Is("=>"))
        {
            _names[tokens[i + 1].Text] = ListTypes.ElementOf(list)!;
            return i + 3;
        }

        return i + 1;
    }

    /// <summary>Leaves a bracket; after that of <c>Where</c> the list goes on.</summary>
    private int Close(int i) => Chain(i + 1, _brackets.TryPop(out var list) ? list : null);

    private int EnumNames(int i, Type type)
    {
        for (var at = i + 1; i < tokens.Length && at < tokens.Length && (tokens[i].Is("==") || tokens[i].Is("!=") || tokens[i].Is("in")); at++)
        {
            if (tokens[at].Kind == TokenKind.Text && !Enum.GetNames(type).Contains(tokens[at].Text, StringComparer.Ordinal))
            {
                Report(tokens[at], $"{Quoted.Text(tokens[at].Text)} is not a value of {Quoted.Text(tokens[i - 1].Text)}", Enum.GetNames(type));
            }
            else if (tokens[at].Kind != TokenKind.Text && !tokens[at].Is("(") && !tokens[at].Is(","))
            {
                break;
            }
        }

        return i;
    }

    private bool Follows(int i, string symbol) => i + 1 < tokens.Length && tokens[i + 1].Is(symbol);

    private void Report(Token token, string problem, IEnumerable<string> names)
    {
        var known = names.ToArray();
        var nearest = Nearest.To(token.Text, known.Order(StringComparer.Ordinal));
        var expected = nearest is null && known.Length <= 12 ? "one of " + string.Join(", ", known.Select(name => $"`{name}`")) : null;
        _problems.Add(new Problem(text.At(token.Start), problem, expected, nearest));
    }
}
