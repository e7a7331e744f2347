using System.Collections.Immutable;
using NodaTime;
using Vetting.Facts;
using Vetting.Rules.Language;

namespace Vetting.Rules.Explaining;

/// <summary>
/// Which answers can be true together. Questions about the value of one fact hang together: what is <c>"torture"</c> is not
/// <c>"rape"</c>, what is above 5 is above 3. Every other question is taken to be independent.
/// </summary>
internal sealed class JointAnswers
{
    private readonly ImmutableArray<(int Mask, ImmutableArray<int> Possible)> _facts;

    /// <param name="atoms">At most 31; the answers to an atom are one bit.</param>
    /// <param name="sameOwner">Which objects are the same thing, so that questions about a fact of it hang together.</param>
    public JointAnswers(ImmutableArray<Atom> atoms, IEqualityComparer<object?> sameOwner)
    {
        var asked = atoms.Index().Where(atom => atom.Item is { Test: not null, Facts: [_, ..] }).ToList();
        _facts =
        [
            .. asked.GroupBy(atom => atom.Item.Facts[0].Owner, sameOwner)
                .SelectMany(owner => owner.GroupBy(atom => (atom.Item.Facts[0].Fact, atom.Item.Test!.Path)))
                .Select(fact => Of([.. fact])),
        ];
    }

    public bool ArePossible(int yes, int no)
    {
        foreach (var (mask, possible) in _facts)
        {
            if (possible.Length > 0 && !possible.Any(answers => (yes & mask & ~answers) == 0 && (no & answers) == 0))
            {
                return false;
            }
        }

        return true;
    }

    private static (int Mask, ImmutableArray<int> Possible) Of(ImmutableArray<(int Index, Atom Atom)> atoms)
    {
        var fact = atoms[0].Atom.Facts[0].Fact;
        var isNonNegative = Attribute.GetCustomAttribute(fact, typeof(InformationAttribute)) is InformationAttribute { IsNonNegative: true };
        var values = Values(atoms[0].Atom.Test!.Type, [.. atoms.SelectMany(atom => atom.Atom.Test!.Constants)])
            .Where(value => !(isNonNegative && value is < 0m));
        var answers = values.Select(value => atoms.Where(atom => atom.Atom.Test!.Holds(value)).Aggregate(0, (bits, atom) => bits | (1 << atom.Index)));
        return (atoms.Aggregate(0, (bits, atom) => bits | (1 << atom.Index)), [.. answers.Distinct()]);
    }

    /// <summary>Values of which one answers the questions as any value would; none where there is no saying.</summary>
    private static IEnumerable<object> Values(Type type, ImmutableArray<object> constants)
    {
        if (type == typeof(bool))
        {
            return [true, false];
        }

        if (type.IsEnum)
        {
            return Enum.GetValues(type).Cast<object>();
        }

        if (type == typeof(string))
        {
            return [.. constants, string.Concat(constants) + "?"];
        }

        if (ScalarTypes.IsNumber(type))
        {
            // One value at, one just beside, and one between every two constants.
            var numbers = constants.Select(constant => (decimal)Explaining.Values.Plain(constant)).Where(number => Math.Abs(number) < 1e27m).Order().ToList();
            var between = type == typeof(decimal) ? numbers.Zip(numbers.Skip(1), (a, b) => (a + b) / 2) : [];
            return numbers.SelectMany(number => (decimal[])[number - 1, number, number + 1]).Concat(between).Cast<object>();
        }

        return type == typeof(LocalDate)
            ? constants.Cast<LocalDate>().SelectMany(day => (LocalDate[])[day.PlusDays(-1), day, day.PlusDays(1)]).Cast<object>()
            : [];
    }
}
