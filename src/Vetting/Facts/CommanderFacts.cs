using System.Collections.Immutable;
using Vetting.Logic;
using Vetting.Reading;

namespace Vetting.Facts;

/// <summary>Somebody who commands the unit, by reference: as the package names the person, or as the registry has the post.</summary>
internal sealed class CommanderFacts(string person, FactList<VettingFacts>? vettings, ImmutableArray<Evidence> evidence) : FactObject
{
    [Information("the vettings on file for the commander", Supplier.State, WrittenAs = "vettings[]")]
    public FactList<VettingFacts>? Vettings { get; } = vettings;

    internal override string Called => $"the commander \"{person}\"";

    internal override string? AboutPerson => person;

    internal override Place? RecordedAt => evidence.IsEmpty ? null : evidence[0].At;

    internal override ImmutableArray<Evidence> Behind(string fact) => evidence;
}
