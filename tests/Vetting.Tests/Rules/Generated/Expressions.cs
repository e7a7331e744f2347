using CsCheck;

namespace Vetting.Tests.Rules.Generated;

/// <summary>Generates expressions over a <see cref="Thing"/> called <c>s</c>, in all that the language offers.</summary>
internal static class Expressions
{
    // First, because the next initialiser uses it.
    private static Gen<string> Compare { get; } = Gen.OneOf("<", "<=", ">", ">=", "==", "!=");

    public static Gen<string> Truth { get; } = Truths(3, ["s"]);

    private static Gen<string> Truths(int depth, string[] names)
    {
        var owner = Gen.OneOf(names);
        var path = Gen.OneOf<string>(owner, owner, owner.Select(name => name + ".Owner"));
        var flag = Gen.Select(path, Gen.OneOf("Flag", "Mark", "Judged", "Decided"), Gen.OneOf("== true", "== false", "!= true"), (p, f, e) => $"{p}.{f} {e}");
        var atom = Gen.OneOf<string>(
            flag,
            flag,
            Gen.Select(path, Gen.OneOf("==", "!="), Gen.OneOf("a", "b"), (p, o, v) => $"{p}.Name {o} \"{v}\""),
            Gen.Select(path, Gen.OneOf(" in ", " not in "), (p, o) => $"{p}.Name{o}(\"a\", \"c\")"),
            Gen.Select(path, Gen.OneOf(" in (\"Red\", \"Green\")", " == \"Red\"", " in (\"None\")"), (p, o) => $"{p}.Colour{o}"),
            Gen.Select(path, path, (p, q) => $"{p}.Name == {q}.Name"),
            Gen.Select(path, Compare, path, (p, o, q) => $"{p}.Day {o} {q}.Day"),
            Gen.Select(path, Compare, (p, o) => $"{p}.Day {o} \"2020-01-03\""),
            Gen.Select(path, path, Gen.OneOf("Before", "OnOrBefore"), Gen.Bool, (p, q, f, t) => $"Dates.{f}({p}.From, {q}.To) == {(t ? "true" : "false")}"),
            Gen.Select(path, Gen.OneOf("Tags", "Words"), (p, l) => $"{p}.{l}.Contains(\"a\")"),
            Gen.Select(path, Gen.OneOf("known", "missing"), (p, l) => $"law.Lists(\"{l}\", {p}.Name) == true"),
            Gen.Select(Compare, (o) => $"law.Number(\"known\") {o} law.Number(\"missing\")"),
            Gen.Select(Numbers(depth - 1, names), Compare, Numbers(depth - 1, names), (a, o, b) => $"{a} {o} {b}"));
        if (depth == 0)
        {
            return atom;
        }

        var inner = Truths(depth - 1, names);
        var combined = Gen.OneOf<string>(
            Gen.Select(inner, Gen.OneOf("and", "or", "&&", "||"), inner, (a, o, b) => $"({a} {o} {b})"),
            inner.Select(a => $"not ({a})"),
            Gen.Select(inner, Gen.OneOf("==", "!="), inner, (a, o, b) => $"(({a}) {o} ({b}))"));
        return names.Length > 2 ? Gen.OneOf<string>(atom, combined) : Gen.OneOf<string>(atom, combined, Quantifiers(depth, names), Quantifiers(depth, names));
    }

    private static Gen<string> Quantifiers(int depth, string[] names)
    {
        var element = names.Length == 1 ? "i" : "j";
        var body = Truths(depth - 1, [.. names, element]);
        return Gen.Select(
            Lists(names),
            Gen.OneOf<string>(Gen.Const(string.Empty), body.Select(b => $".Where({element} => {b})")),
            Gen.OneOf<string>(Gen.Const("Any()"), body.Select(b => $"Any({element} => {b})"), body.Select(b => $"All({element} => {b})")),
            (list, where, quantifier) => $"{list}{where}.{quantifier}");
    }

    private static Gen<string> Numbers(int depth, string[] names)
    {
        var plain = Gen.OneOf<string>(
            Gen.Select(Gen.OneOf(names), Gen.OneOf("Small", "Big", "Amount"), (n, f) => $"{n}.{f}"),
            Gen.Int[-3, 4].Select(n => n.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            Gen.Const("law.Number(\"known\")"));
        if (depth <= 0)
        {
            return plain;
        }

        var inner = Numbers(depth - 1, names);
        var sum = Gen.Select(inner, Gen.OneOf("+", "-", "*"), inner, (a, o, b) => $"({a} {o} {b})");
        if (names.Length > 2)
        {
            return Gen.OneOf<string>(plain, sum);
        }

        var element = names.Length == 1 ? "i" : "j";
        var where = Truths(depth - 1, [.. names, element]).Select(b => $".Where({element} => {b})");
        var count = Gen.Select(Lists(names), Gen.OneOf<string>(Gen.Const(string.Empty), where), Gen.OneOf<string>(Gen.Const("Count()"), Truths(depth - 1, [.. names, element]).Select(b => $"Count({element} => {b})")), (l, w, c) => $"{l}{w}.{c}");
        var total = Gen.Select(Lists(names), Gen.OneOf<string>(Gen.Const(string.Empty), where), Numbers(depth - 1, [.. names, element]), (l, w, b) => $"{l}{w}.Sum({element} => {b})");
        return Gen.OneOf<string>(plain, sum, count, total, total);
    }

    private static Gen<string> Lists(string[] names) =>
        Gen.Select(Gen.OneOf(names), Gen.OneOf("Parts", "Parts", "Rows"), (name, list) => $"{name}.{list}");
}
