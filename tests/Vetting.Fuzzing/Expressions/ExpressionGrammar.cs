using System.Reflection;
using Vetting.Facts;
using Vetting.Logic;
using Vetting.Rules.Language;

namespace Vetting.Fuzzing.Expressions;

/// <summary>Expressions in all that the language offers, over the facts that there are.</summary>
internal static class ExpressionGrammar
{
    private static readonly Dictionary<Type, PropertyInfo[]> Facts = [];

    /// <summary>A condition about what a name stands for.</summary>
    public static string Condition(Type type, string name, Draws draws, int depth)
    {
        switch (draws.Below(depth > 0 ? 7 : 3))
        {
            case 3:
                return $"({Condition(type, name, draws, depth - 1)} {draws.One(["and", "or", "&&", "||"])} {Condition(type, name, draws, depth - 1)})";
            case 4:
                return $"{draws.One(["not ", "!"])}({Condition(type, name, draws, depth - 1)})";
            case 5:
                return $"(({Condition(type, name, draws, depth - 1)}) {draws.One(["==", "!="])} ({Condition(type, name, draws, depth - 1)}))";
            default:
                return Atom(type, name, draws, depth);
        }
    }

    private static string Atom(Type type, string name, Draws draws, int depth)
    {
        var facts = FactsOf(type);
        if (facts.Length == 0)
        {
            return "true == true";
        }

        var fact = draws.One(facts);
        var path = $"{name}.{fact.Name}";
        var its = Nullable.GetUnderlyingType(fact.PropertyType) ?? fact.PropertyType;
        if (ListTypes.ElementOf(its) is { } element)
        {
            return OfList(path, element, name, draws, depth);
        }

        if (typeof(FactObject).IsAssignableFrom(its))
        {
            return Atom(its, path, draws, depth);
        }

        return its switch
        {
            _ when its == typeof(bool) => $"{path} {draws.One(["==", "!="])} {draws.One(["true", "false"])}",
            _ when its == typeof(string) => draws.Below(3) switch
            {
                0 => $"{path} in (\"a\", \"b\")",
                1 => $"law.Lists(\"{draws.One(["violations", "gross", "policePurposes"])}\", {path}) == true",
                _ => $"{path} == \"a\"",
            },
            { IsEnum: true } => draws.OnceIn(2) ? $"{path} == \"{draws.One(Enum.GetNames(its))}\"" : $"{path} in (\"{draws.One(Enum.GetNames(its))}\", \"{draws.One(Enum.GetNames(its))}\")",
            _ when its == typeof(DateRange) => Date(facts, name, path, draws),
            _ when ScalarTypes.IsNumber(its) => $"{Number(path, draws)} {draws.One(["<", "<=", ">", ">=", "==", "!="])} {Number(path, draws)}",
            _ when its == typeof(NodaTime.LocalDate) => $"{path} {draws.One(["<", ">="])} \"2020-01-03\"",
            _ => $"{path} == true",
        };
    }

    private static string OfList(string path, Type element, string name, Draws draws, int depth)
    {
        if (!typeof(FactObject).IsAssignableFrom(element))
        {
            return $"{path}.Contains(\"{(element.IsEnum ? draws.One(Enum.GetNames(element)) : "a")}\")";
        }

        var inner = name.Split('.')[0] == "i" ? "j" : "i";
        var where = draws.OnceIn(3) ? $".Where({inner} => {Condition(element, inner, draws, depth - 1)})" : string.Empty;
        return draws.Below(5) switch
        {
            0 => $"{path}{where}.Any()",
            1 => $"{path}{where}.Count() {draws.One([">", "==", "<="])} {draws.Below(4)}",
            2 => $"{path}{where}.All({inner} => {Condition(element, inner, draws, depth - 1)})",
            3 when Array.Find(FactsOf(element), fact => ScalarTypes.IsNumber(Nullable.GetUnderlyingType(fact.PropertyType) ?? fact.PropertyType)) is { } number =>
                $"{path}{where}.Sum({inner} => {inner}.{number.Name}) > 1",
            _ => $"{path}{where}.Any({inner} => {Condition(element, inner, draws, depth - 1)})",
        };
    }

    private static string Date(PropertyInfo[] facts, string name, string path, Draws draws)
    {
        var other = draws.One(Array.FindAll(facts, fact => (Nullable.GetUnderlyingType(fact.PropertyType) ?? fact.PropertyType) == typeof(DateRange)));
        var later = draws.Below(4) switch { 0 => $"Dates.PlusDays({path}, 14)", 1 => $"Dates.PlusMonths({path}, law.Number(\"vettingValidMonths\"))", _ => path };
        return $"Dates.{draws.One(["Before", "OnOrBefore"])}({later}, {name}.{other.Name}) == {draws.One(["true", "false"])}";
    }

    private static string Number(string path, Draws draws) => draws.Below(5) switch
    {
        0 => path,
        1 => $"({path} {draws.One(["+", "-", "*"])} {draws.Below(100)})",
        2 => draws.One(["0", "1", "0.15", "2147483647", "9223372036854775807", "79228162514264337593543950335"]),
        3 => "law.Number(\"noticeDays\")",
        _ => path,
    };

    private static PropertyInfo[] FactsOf(Type type)
    {
        lock (Facts)
        {
            return Facts.TryGetValue(type, out var known) ? known : Facts[type] =
            [
                .. type.GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(property => typeof(FactObject).IsAssignableFrom(property.DeclaringType)).OrderBy(property => property.Name, StringComparer.Ordinal),
            ];
        }
    }
}
