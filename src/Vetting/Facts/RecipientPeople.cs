using System.Collections.Immutable;
using Vetting.Logic;
using Vetting.Packages;

namespace Vetting.Facts;

/// <summary>Who takes part in a line for a recipient, who commands it, and whom that asks to be vetted.</summary>
internal sealed class RecipientPeople
{
    public RecipientPeople(Recipient recipient, LineFacts line, UnitRecord? record, UnitRecords records)
    {
        Nominees = recipient.Nominees is { } nominees ? FactList<NomineeFacts>.Closed(nominees.Select(nominee => Of(nominee, line.Content, record, records))) : null;
        if (record is null)
        {
            return;
        }

        var own = OwnUnits(recipient, line.Content, record, records);
        NomineeIncidents = own is null ? null : Everyones([.. own.Value.Select(its => its?.Incidents)]);
        NomineeListings = own is null ? null : Everyones([.. own.Value.Select(its => its?.Listings)]);

        UnitVettings = records.Vettings.OfUnit(record);
        Commander = recipient.Commander is { } commander
            ? new CommanderFacts(commander, VettingsOf(commander), [records.Origin.InPackage(recipient, $"the package names {commander} as the commander", recipient.Sources)])
            : null;
        CommandersInPost = Facts.CommandersInPost.Of(record.Source, records.Registry, line.Furnishings!, VettingsOf, records.AsOf, records.Origin);
        Implications = Facts.Implications.Of(recipient, record, records);
        Vettings = Together([UnitVettings, .. CommandersVettings(recipient), .. NomineesVettings(recipient)]);
        Needs = AllNeeds(recipient, line, record);

        FactList<VettingFacts> VettingsOf(string person) => records.Vettings.OfPerson(person, record);
    }

    public FactList<NomineeFacts>? Nominees { get; }

    public FactList<IncidentFacts>? NomineeIncidents { get; }

    public FactList<ListingFacts>? NomineeListings { get; }

    public FactList<VettingFacts>? UnitVettings { get; }

    public FactList<VettingFacts>? Vettings { get; }

    public FactList<VettingNeedFacts>? Needs { get; }

    public CommanderFacts? Commander { get; }

    public FactList<CommanderFacts>? CommandersInPost { get; }

    public FactList<ImplicationFacts>? Implications { get; }

    /// <summary>The own units of the individuals, but for the recipient itself; null among them where one is not known, and null where nobody is named.</summary>
    private static ImmutableArray<UnitRecord?>? OwnUnits(Recipient recipient, AidLine line, UnitRecord record, UnitRecords records) => recipient.Nominees is { } nominees
        ? [.. nominees.Select(nominee => records.WithId(nominee.Unit, line)).Where(own => own?.Unit.Id != record.Unit.Id).Distinct()]
        : null;

    /// <summary>The lists of several units as one; open where one of them is, or one of the units is not known.</summary>
    private static FactList<T> Everyones<T>(ImmutableArray<FactList<T>?> lists)
        where T : FactObject => FactList<T>.Of(
            lists.OfType<FactList<T>>().SelectMany(list => list.Take(list.CertainCount)),
            lists.OfType<FactList<T>>().SelectMany(list => list.Skip(list.CertainCount)),
            lists.All(list => list is { IsClosed: true }));

    /// <summary>A commander whom nobody names has no vettings that matter where only individuals receive.</summary>
    private IEnumerable<FactList<VettingFacts>?> CommandersVettings(Recipient recipient) => recipient.Individuals == true && Commander is null ? [] : [Commander?.Vettings];

    /// <summary>Unknown, one list of them, where nobody is named and it is not said that nobody is designated.</summary>
    private IEnumerable<FactList<VettingFacts>?> NomineesVettings(Recipient recipient) => (Nominees, recipient.Individuals) switch
    {
        ({ } nominees, _) => nominees.SelectMany(its => new[] { its.Vettings, its.UnitVettings }),
        (null, false) => [],
        _ => [null],
    };

    private static NomineeFacts Of(Nominee nominee, AidLine line, UnitRecord? record, UnitRecords records)
    {
        var own = records.WithId(nominee.Unit, line);
        return new NomineeFacts(
            nominee,
            (own ?? record) is { } known ? records.Vettings.OfPerson(nominee.Person, known) : null,
            own is null ? null : records.Vettings.OfUnit(own),
            records.AsOf,
            records.Origin);
    }

    /// <summary>Several lists as one, each record once; open where one of them is open or not known.</summary>
    private static FactList<VettingFacts> Together(IEnumerable<FactList<VettingFacts>?> lists)
    {
        var all = lists.ToList();
        var known = all.OfType<FactList<VettingFacts>>().ToList();
        var certain = known.SelectMany(list => list.Take(list.CertainCount)).DistinctBy(vetting => vetting.Called, StringComparer.Ordinal).ToList();
        var possible = known.SelectMany(list => list.Skip(list.CertainCount)).DistinctBy(vetting => vetting.Called, StringComparer.Ordinal)
            .Where(vetting => !certain.Exists(its => its.Called == vetting.Called));
        return FactList<VettingFacts>.Of(certain, possible, known.Count == all.Count && known.TrueForAll(list => list.IsClosed));
    }

    /// <summary>The unit always; its commander where the whole unit receives, and the individuals where they do.</summary>
    private FactList<VettingNeedFacts> AllNeeds(Recipient recipient, LineFacts line, UnitRecord record)
    {
        List<(string Who, FactList<VettingFacts>? Vettings, ImmutableArray<Evidence> Evidence)> who = [(record.Unit.Called, UnitVettings, record.Unit.Behind(string.Empty))];
        if (recipient.Individuals == false)
        {
            who.Add((Commander?.Called ?? "the commander, whom the package does not name", Commander?.Vettings, Commander?.Behind(string.Empty) ?? []));
        }

        if (recipient.Individuals == true)
        {
            who.AddRange((Nominees ?? FactList<NomineeFacts>.Closed([])).Select(its => (its.Called, its.Vettings, its.Behind(string.Empty))));
        }

        var needs = who.SelectMany(its => line.Furnishings!, (its, day) => new VettingNeedFacts(its.Who, day, its.Vettings, its.Evidence)).ToImmutableArray();
        var isClosed = line.Furnishings! is { IsClosed: true, Count: > 0 } && (recipient.Individuals == false || (recipient.Individuals == true && Nominees is not null));
        return isClosed ? FactList<VettingNeedFacts>.Closed(needs) : FactList<VettingNeedFacts>.Open(needs);
    }
}
