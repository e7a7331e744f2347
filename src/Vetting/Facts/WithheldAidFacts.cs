using System.Collections.Immutable;
using Vetting.Logic;
using Vetting.Packages;
using Vetting.Reading;

namespace Vetting.Facts;

/// <summary>Assistance that is withheld from a recipient because of the law, and who was told.</summary>
internal sealed class WithheldAidFacts(Recipient recipient, AsOf asOf, Origin origin) : FactObject
{
    private const string Withheld = "lines[].recipients[].withheldAid.";

    private readonly WithheldAid? _stated = recipient.WithheldAid;

    [Information("assistance to the recipient is withheld", Supplier.State, WrittenAs = Withheld + "withheld")]
    public bool? IsWithheld { get; } = recipient.WithheldAid?.Withheld;

    [Information("the foreign government was informed of the basis", Supplier.State, WrittenAs = Withheld + "governmentInformedOn")]
    public bool? IsGovernmentInformed { get; } = !asOf.Known(recipient.WithheldAid?.GovernmentInformedOn)?.IsNone;

    [Information("the committees of Congress were informed", Supplier.State, WrittenAs = Withheld + "committeesInformedOn")]
    public bool? AreCommitteesInformed { get; } = !asOf.Known(recipient.WithheldAid?.CommitteesInformedOn)?.IsNone;

    internal override string Called => "the assistance withheld";

    internal override Place? RecordedAt => recipient.Place;

    internal override ImmutableArray<Evidence> Behind(string fact) =>
        [origin.InPackage(_stated ?? (Placed)recipient, $"assistance withheld: {(_stated?.Withheld is { } its ? its ? "yes" : "no" : "not stated")}", recipient.Sources)];
}
