using System.Collections.Immutable;
using Vetting.Claims.Identity.Texts;

namespace Vetting.Claims.Identity;

/// <summary>A unit with all its names as they were read.</summary>
internal sealed record NamedUnit(Unit Unit, ImmutableArray<UnitName> Names)
{
    public UnitName Principal => Names[0];

    /// <summary>Whether the registry does not say which other names it has, so that it may have any.</summary>
    public bool MayHaveOtherNames => Unit.Aliases is null;

    /// <summary>Whether it stands for a unit that nobody has named, and so cannot be named by any text.</summary>
    public bool IsUnnamed => Unit.Placeholder == true || Principal.Chain?.Subject.IsUnnamed == true;

    /// <summary>Whether the word is in any of its names.</summary>
    public bool Says(string word) => Names.Any(name => name.Words.Contains(word, StringComparer.Ordinal));

    public static NamedUnit Of(Unit unit, NameReader reader)
    {
        var principal = reader.Read(unit.Name);
        var own = new UnitName(unit.Name, principal.Key, principal.Chain, NameStanding.Principal);
        return new NamedUnit(unit,
        [
            own,
            .. (unit.Aliases ?? []).Select(alias => alias.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
                .Select(alias => (alias, read: reader.Read(alias)))
                .Select(its => new UnitName(its.alias, its.read.Key, its.read.Chain, Standing(its.read.Chain?.Subject, own.Chain?.Subject))),
        ]);
    }

    private static NameStanding Standing(Designation? alias, Designation? own)
    {
        if (alias is null || own is null)
        {
            return NameStanding.Alias;
        }

        if ((alias.Number is { } number && own.Number is { } its && number.Value != its.Value) || HaveDifferentTypes(alias, own))
        {
            return NameStanding.Contradiction;
        }

        var saysTooLittle = alias.Names.IsEmpty && alias.Titles.IsEmpty
            && ((alias.Number is null && (own.Number is not null || !own.Names.IsEmpty))
                || (alias.Number is not null && alias.Abbreviations.IsEmpty && alias.Readings.All(body => body.Types.IsEmpty))
                || (alias.Readings.All(body => body.Arms.IsEmpty && body.Services.IsEmpty) && own.Readings.All(body => body.Arms.Length > 0)));
        return saysTooLittle ? NameStanding.Shorthand : NameStanding.Alias;
    }

    private static bool HaveDifferentTypes(Designation alias, Designation own) =>
        alias.Readings.All(body => body.Types.Length > 0) && own.Readings.All(body => body.Types.Length > 0)
        && !alias.Readings.Any(body => own.Readings.Any(its => its.Types.Any(type => body.Types.Contains(type))));
}
