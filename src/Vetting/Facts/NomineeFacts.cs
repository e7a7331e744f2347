using System.Collections.Immutable;
using Vetting.Logic;
using Vetting.Packages;
using Vetting.Reading;

namespace Vetting.Facts;

/// <summary>An individual who is designated to take part, by reference.</summary>
/// <param name="nominee">The nominee, as the package names it.</param>
/// <param name="vettings">The vettings of the person.</param>
/// <param name="unitVettings">The vettings of the person's own unit; unknown where that unit is.</param>
/// <param name="asOf">The clocks.</param>
/// <param name="origin">Where statements come from.</param>
internal sealed class NomineeFacts(Nominee nominee, FactList<VettingFacts>? vettings, FactList<VettingFacts>? unitVettings, AsOf asOf, Origin origin) : FactObject
{
    [Information("the vettings on file for the individual", Supplier.State, WrittenAs = "vettings[]")]
    public FactList<VettingFacts>? Vettings { get; } = vettings;

    [Information("the vettings on file for the individual's own unit", Supplier.State, WrittenAs = "vettings[]")]
    public FactList<VettingFacts>? UnitVettings { get; } = unitVettings;

    [Information("an office compared the record with the person's papers", Supplier.Post, WrittenAs = "lines[].recipients[].nominees[].identityVerified")]
    public bool? IsIdentityVerified { get; } = nominee.IdentityVerified;

    [Information("the office that compared them is named", Supplier.Post, WrittenAs = "lines[].recipients[].nominees[].identityVerifiedBy")]
    public bool? NamesWhoVerified { get; } = nominee.IdentityVerifiedBy is null ? null : true;

    [Information("the record was submitted for vetting", Supplier.Post, WrittenAs = "lines[].recipients[].nominees[].submittedOn")]
    public bool? IsSubmitted { get; } = !asOf.Known(nominee.SubmittedOn)?.IsNone;

    [Information("the day the record was submitted for vetting", Supplier.Post, WrittenAs = "lines[].recipients[].nominees[].submittedOn")]
    public DateRange? SubmittedOn { get; } = asOf.Known(nominee.SubmittedOn)?.On;

    internal override string Called => $"the nominee \"{nominee.Person}\"";

    internal override string? AboutPerson => nominee.Person;

    internal override Place? RecordedAt => nominee.Place;

    /// <summary>What the records of all nominees hold, identifier by identifier.</summary>
    public static FactList<ContentFacts>? Identifiers(ImmutableArray<Nominee>? nominees, Origin origin) => nominees is { } all
        ? FactList<ContentFacts>.Closed(all.SelectMany(nominee => ContentFacts.Of(
            nominee.Identifiers,
            Supplier.Post,
            "lines[].recipients[].nominees[].identifiers",
            origin.InPackage(nominee, $"the record of {nominee.Person}", []),
            $" of {nominee.Person}")))
        : null;

    internal override ImmutableArray<Evidence> Behind(string fact) =>
        [origin.InPackage(nominee, $"nominee {nominee.Person}, of {nominee.Unit ?? "a unit that is not stated"}", [])];
}
