using System.Collections.Immutable;
using Vetting.Packages;

namespace Vetting.Orleans.Slices;

/// <summary>Whom a package names besides its recipients: units and persons by reference.</summary>
internal static class NamedInPackage
{
    /// <summary>The references, each once: those of units and those of persons alike, because nothing but the claims tells them apart.</summary>
    public static ImmutableArray<string> References(PackageContent package) =>
    [
        .. package.Lines.SelectMany(Of).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
    ];

    /// <summary>How a package calls its recipients, with the country whose unit each would be.</summary>
    public static ImmutableArray<(string Text, string Country)> Recipients(PackageContent package) =>
    [
        .. package.Lines.SelectMany(line => line.Recipients).SelectMany(recipient => new[] { recipient.Unit, recipient.Named }
            .OfType<string>().Select(text => (text, recipient.Country ?? package.Country))).Distinct(),
    ];

    private static IEnumerable<string?> Of(AidLine line) =>
    [
        .. line.Recipients.SelectMany(Of),
        .. (line.Decisions ?? []).Select(decision => decision.Unit),
        .. (line.Waivers ?? []).SelectMany(waiver => waiver.Units ?? []),
        .. line.Papers?.RightsTrainingCertificate?.Units ?? [],
    ];

    private static IEnumerable<string?> Of(Recipient recipient) =>
    [
        recipient.Commander,
        .. recipient.SecondedFrom ?? [],
        .. (recipient.SharesWith ?? []).Select(sharing => sharing.Unit),
        .. (recipient.Nominees ?? []).SelectMany(nominee => new[] { nominee.Person, nominee.Unit }),
    ];
}
