using System.Collections.Immutable;
using Vetting.Claims.Identity.Texts;
using Vetting.Reading;

namespace Vetting.Claims.Identity;

/// <summary>From the units that a text can mean to a judgement, and to the question that would settle it.</summary>
internal sealed class Verdict(UnitIndex index)
{
    private const int MostShown = 5;

    public IdentityMatch Of(string text, Chain chain, ImmutableArray<UnitFit> fits)
    {
        var same = fits.Where(fit => fit.Fit == Fit.Same).ToImmutableArray();
        var open = fits.Where(fit => fit.Fit == Fit.Possible).ToImmutableArray();
        var unstated = index.WithUnstatedNames.Where(unit => !fits.Any(fit => fit.Named == unit)).ToImmutableArray();
        if (same is [var only] && open.IsEmpty && unstated.IsEmpty)
        {
            return Match(text, Judgement.Positive, [only], only.Features, ask: null);
        }

        ImmutableArray<UnitFit> meant = same.Length + open.Length > 0 ? [.. same, .. open] : fits;
        if (meant.IsEmpty)
        {
            return new IdentityMatch { Text = text, Judgement = Judgement.Negative, Features = [.. NotOnRecord.Of(chain, index), .. Unstated(unstated)] };
        }

        ImmutableArray<Feature> features = [.. meant.Take(MostShown).SelectMany(fit => fit.Features), .. Unstated(unstated)];
        return Match(text, Judgement.Unsure, meant, features, Question(meant, unstated));
    }

    private static IdentityMatch Match(string text, Judgement judgement, ImmutableArray<UnitFit> meant, ImmutableArray<Feature> features, string? ask) => new()
    {
        Text = text,
        Judgement = judgement,
        Unit = meant is [var only] ? only.Unit : null,
        Candidates = [.. meant.Select(fit => fit.Unit)],
        Features = features,
        Ask = ask,
    };

    private static ImmutableArray<Feature> Unstated(ImmutableArray<NamedUnit> units) => units.IsEmpty
        ? []
        : [new Feature(FeatureField.OtherNames, Speaks.Open, Unit: null, $"not stated of {Named(units.Select(unit => unit.Unit))}, which may bear this one", string.Empty)];

    private static string Question(ImmutableArray<UnitFit> meant, ImmutableArray<NamedUnit> unstated)
    {
        if (meant is [{ Fit: Fit.Same } only])
        {
            return $"has any of {Named(unstated.Select(unit => unit.Unit))} another name that is this one? state their other names in the registry, an empty list where they have none; then it is {only.Unit.Name}";
        }

        return meant is [var one]
            ? $"is {one.Unit.Name} meant? {Opened(one)}"
            : $"which is meant, {Named(meant.Select(fit => fit.Unit))}? {Field(meant)} would tell";
    }

    /// <summary>What keeps the only candidate from being certain.</summary>
    private static string Opened(UnitFit fit) =>
        string.Join("; ", fit.Features.Where(feature => feature.Speaks != Speaks.For)
            .Select(feature => $"{Spelling.Of(feature.Field)}: the text says {(feature.Text.Length == 0 ? "nothing" : feature.Text)}{(feature.Record.Length == 0 ? string.Empty : $", the registry {feature.Record}")}"));

    /// <summary>The field in which the candidates differ, the one that people know best first.</summary>
    private static string Field(ImmutableArray<UnitFit> meant)
    {
        var subjects = meant.Select(fit => fit.Named.Principal.Chain?.Subject).ToList();
        return Differ(subjects.Select(its => its?.Number?.Value.ToString() ?? string.Empty)) ? "the number"
            : Differ(meant.Select(fit => fit.Unit.Branch is { } branch ? Spelling.Of(branch) : string.Empty)) ? $"the branch ({string.Join(" or ", meant.Take(MostShown).Select(fit => fit.Unit.Branch is { } branch ? Spelling.Of(branch) : "not on record").Distinct(StringComparer.Ordinal))})"
            : Differ(subjects.Select(its => its?.Readings[0].Key ?? string.Empty)) ? $"the kind of unit ({string.Join(" or ", subjects.Take(MostShown).Select(its => its?.Readings[0].ToString() ?? "not said").Distinct(StringComparer.Ordinal))})"
            : Differ(subjects.Select(its => string.Join(' ', its?.Names ?? []))) ? "the place or the rest of its name"
            : "the body above it, or the unit's id in the registry";
    }

    private static bool Differ(IEnumerable<string> values) => values.Distinct(StringComparer.Ordinal).Skip(1).Any();

    private static string Named(IEnumerable<Unit> units)
    {
        var names = units.Select(unit => unit.Name).ToList();
        var shown = string.Join(" or ", names.Take(MostShown));
        return names.Count > MostShown ? FormattableString.Invariant($"{shown} or {names.Count - MostShown} others") : shown;
    }
}
