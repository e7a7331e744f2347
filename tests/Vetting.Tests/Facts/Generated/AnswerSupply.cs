using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using NodaTime;
using Vetting.Logic;
using Vetting.Rules.Explaining;

namespace Vetting.Tests.Facts.Generated;

/// <summary>Supplies answers to a made-up subject: sets the unknown facts so that what was asked becomes so, or not.</summary>
internal static class AnswerSupply
{
    /// <summary>Whether each of the answers can be supplied by setting facts that no other of them touches.</summary>
    public static bool IsPossible(ImmutableArray<(Atom Atom, bool Answer)> answers)
    {
        var facts = answers.SelectMany(answer => answer.Atom.Facts.Select(fact => (fact.Owner, fact.Fact))).ToList();
        return facts.Count == facts.Distinct().Count()
            && answers.All(answer => answer.Atom.Facts.Length > 0 && answer.Atom.Facts.All(fact => FactGraph.FieldOf(fact.Fact) is not null) && Ways(answer.Atom, answer.Answer).Any());
    }

    public static void Supply(ImmutableArray<(Atom Atom, bool Answer)> answers)
    {
        foreach (var (atom, answer) in answers)
        {
            Ways(atom, answer).First()();
        }
    }

    private static IEnumerable<Action> Ways(Atom atom, bool answer) => atom.Kind switch
    {
        AtomKind.Membership => [() => Settle(atom, answer)],
        AtomKind.FurtherMembers => answer == !IsAny(atom) && FactGraph.ElementOf(atom.Facts[0].Fact.PropertyType) is not null ? [() => Close(atom)] : [],
        _ when atom.Test is { } test => Values(test.Type, test.Constants).Where(value => test.Holds(Plain(value)) == answer)
            .Select(value => (Action)(() => Set(atom.Facts[0], test.Path, value))),
        _ => Dates(atom, answer),
    };

    /// <summary>Where the whole object is unknown that a fact is asked of, an object of which only that fact is known.</summary>
    private static void Set(FactRead fact, string path, object value)
    {
        var (owner, its) = (fact.Owner, fact.Fact);
        foreach (var member in path.Split('.').SkipWhile(step => step != fact.Fact.Name).Skip(1))
        {
            var inner = RuntimeHelpers.GetUninitializedObject(its.PropertyType);
            FactGraph.Set(owner, its, inner);
            (owner, its) = (inner, its.PropertyType.GetProperty(member)!);
        }

        FactGraph.Set(owner, its, value);
    }

    // What no further member makes true is an `Any`; what it keeps true an `All`.
    private static bool IsAny(Atom atom) => !atom.Requirement.Contains(".All(", StringComparison.Ordinal) || atom.Requirement.IndexOf(".Any(", StringComparison.Ordinal) is >= 0 and var any
        && any < atom.Requirement.IndexOf(".All(", StringComparison.Ordinal);

    private static void Close(Atom atom)
    {
        var (owner, fact) = (atom.Facts[0].Owner, atom.Facts[0].Fact);
        var list = fact.GetValue(owner) as IFactList;
        var items = Items(list);
        FactGraph.Set(owner, fact, FactGraph.List(FactGraph.ElementOf(fact.PropertyType)!, items.Take(list?.CertainCount ?? 0), items.Skip(list?.CertainCount ?? 0), isClosed: true));
    }

    private static void Settle(Atom atom, bool belongs)
    {
        var (owner, fact) = (atom.Facts[0].Owner, atom.Facts[0].Fact);
        var list = (IFactList)fact.GetValue(owner)!;
        var items = Items(list);
        var certain = items.Take(list.CertainCount).ToList();
        var possible = items.Skip(list.CertainCount).Where(item => !ReferenceEquals(item, atom.Element)).ToList();
        if (belongs)
        {
            certain.Add(atom.Element!);
        }

        FactGraph.Set(owner, fact, FactGraph.List(FactGraph.ElementOf(fact.PropertyType)!, certain, possible, list.IsClosed));
    }

    private static ImmutableArray<object> Items(IFactList? list) => list is null ? [] : [.. Enumerable.Range(0, list.Count).Select(list.Item)];

    /// <summary>Two dates compared of which one is not exactly known: an end of what is known of it, else far to either side of the other.</summary>
    private static IEnumerable<Action> Dates(Atom atom, bool answer)
    {
        if (atom.Facts is not [var fact] || Nullable.GetUnderlyingType(fact.Fact.PropertyType) != typeof(DateRange))
        {
            return [];
        }

        var isEarly = Reads(FirstArgument(atom.Requirement), fact.Fact.Name) == answer;
        var range = fact.Value is DateRange known ? known : new DateRange(new LocalDate(1970, 1, 1), new LocalDate(2070, 1, 1));
        return [() => FactGraph.Set(fact.Owner, fact.Fact, new DateRange(isEarly ? range.Earliest : range.Latest))];
    }

    private static bool Reads(string argument, string fact) => argument.Split('(', ')', ',', ' ').Any(path => path.EndsWith("." + fact, StringComparison.Ordinal));

    /// <summary>Of a call of two arguments, what stands before the comma between them.</summary>
    private static string FirstArgument(string call)
    {
        var depth = 0;
        for (var i = 0; i < call.Length; i++)
        {
            depth += call[i] == '(' ? 1 : call[i] == ')' ? -1 : 0;
            if (call[i] == ',' && depth == 1)
            {
                return call[..i];
            }
        }

        return call;
    }

    private static IEnumerable<object> Values(Type type, ImmutableArray<object> constants) => type switch
    {
        _ when type == typeof(bool) => [true, false],
        _ when type == typeof(string) => [.. constants, "something else"],
        { IsEnum: true } => Enum.GetValues(type).Cast<object>(),
        _ when type == typeof(int) => constants.SelectMany(value => (object[])[(int)value - 1, (int)value, (int)value + 1]),
        _ when type == typeof(decimal) => constants.SelectMany(value => (object[])[Convert.ToDecimal(value, null) - 1, Convert.ToDecimal(value, null), Convert.ToDecimal(value, null) + 1]),
        _ => [],
    };

    private static object Plain(object value) => value is int number ? (decimal)number : value;
}
