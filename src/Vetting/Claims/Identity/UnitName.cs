using System.Collections.Immutable;
using Vetting.Claims.Identity.Texts;

namespace Vetting.Claims.Identity;

/// <summary>One name of a unit, as it was read.</summary>
/// <param name="Text">As the registry has it.</param>
/// <param name="Key">In plain letters and digits, however its number and its stops are written.</param>
/// <param name="Chain">The body that it names and those above it; <see langword="null"/> where it names none.</param>
/// <param name="Standing">What the name is worth.</param>
internal sealed record UnitName(string Text, string Key, Chain? Chain, NameStanding Standing)
{
    public bool IsPrincipal => Standing == NameStanding.Principal;

    /// <summary>Whether somebody who writes the whole name can be taken to mean the unit.</summary>
    public bool Identifies => Standing is NameStanding.Principal or NameStanding.Alias;

    public ImmutableArray<string> Words => Chain is null ? [] : [.. Chain.All.SelectMany(its => its.Names.Concat(its.Titles)).Distinct(StringComparer.Ordinal)];
}
