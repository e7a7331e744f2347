using System.Collections.Immutable;
using Vetting.Logic;
using Vetting.Packages;
using Vetting.Reading;

namespace Vetting.Facts;

/// <summary>One line of a package: who pays, for what, when.</summary>
internal sealed class LineFacts(AidLine line, string country, Channel? channel, AsOf asOf, Origin origin) : FactObject
{
    [Information("the line's id", Supplier.Proposer, WrittenAs = "lines[].id")]
    public string? Id { get; } = line.Id;

    [Information("the country that is assisted, as ISO 3166-1 alpha-2 writes it", Supplier.Proposer, WrittenAs = "country")]
    public string? Country { get; } = country;

    [Information("the account or authority that pays", Supplier.Proposer, WrittenAs = "lines[].channel")]
    public ChannelFacts Channel { get; } = new(line, channel, origin);

    [Information("the aim that the line serves", Supplier.Proposer, WrittenAs = "lines[].pillar")]
    public Pillar? Pillar { get; } = line.Pillar;

    [Information("the day on which the first of it is furnished: its earliest event or delivery", Supplier.Proposer, WrittenAs = "lines[].events[].startsOn")]
    public DateRange? FurnishedOn { get; } = LineDates.FurnishedOn(line);

    [Information("training is given", Supplier.Proposer, WrittenAs = "lines[].assistance")]
    public bool? IncludesTraining { get; } =
        (line.Events ?? []).Any(its => its.Topics is { Length: > 0 }) ? true : line.Assistance?.Contains(AssistanceKind.Training);

    [Information("the line increases or assists the growth of the armed forces' roles inside their country", Supplier.Post | Supplier.Proposer, WrittenAs = "lines[].supportsInternalRole")]
    public bool? SupportsInternalRole { get; } = line.SupportsInternalRole;

    [Information("a defence purpose or contingency that needs a military recipient is written down", Supplier.Proposer, WrittenAs = "lines[].defensePurpose.on")]
    public bool? HasWrittenDefensePurpose { get; } = !asOf.Known(line.DefensePurpose?.On)?.IsNone;

    [Information("the line is contact between officers rather than capability", Supplier.Proposer, WrittenAs = "lines[].officerContact")]
    public bool? IsOfficerContact { get; } = line.OfficerContact;

    [Information("the articles on the line", Supplier.Proposer, WrittenAs = "lines[].items")]
    public FactList<ItemFacts>? Items { get; } = line.Items is { } items
        ? FactList<ItemFacts>.Closed(items.Select(item => new ItemFacts(item, line, origin)))
        : null;

    [Information("the courses, exercises and visits on the line", Supplier.Proposer, WrittenAs = "lines[].events")]
    public FactList<EventFacts>? Events { get; } = line.Events is { } events
        ? FactList<EventFacts>.Closed(events.Select(its => new EventFacts(its, line, origin)))
        : null;

    [Information("the laws that the proposal claims lift a bar", Supplier.Proposer, WrittenAs = "lines[].authoritiesClaimed")]
    public FactList<AuthorityFacts>? Authorities { get; } = ClaimedBy(line, origin);

    [Information("the emergency that the proposal claims", Supplier.Proposer, WrittenAs = "lines[].emergency")]
    public EmergencyFacts Emergency { get; } = new(line, asOf, origin);

    [Judgement("does the emergency exception of 10 U.S.C. 362(b), which names equipment and other assistance, reach training?", Supplier.Defense, WrittenAs = "lines[].decisions[]")]
    public bool? EmergencyReachesTraining { get; } = Answered(line, LineQuestion.EmergencyReachesTraining, asOf);

    [Judgement("has it been decided, either way, whether 10 U.S.C. 362 reaches this money?", Supplier.Defense, WrittenAs = "lines[].decisions[]")]
    public bool? Section362ReachIsDecided { get; } = Answered(line, LineQuestion.Section362Reaches, asOf) is null ? null : true;

    internal override string Called => $"the line \"{line.Title ?? line.Id}\"";

    internal override Placed? Record => line;

    internal AidLine Content => line;

    internal override ImmutableArray<Evidence> Behind(string fact) => fact switch
    {
        nameof(Channel) => Channel.Behind(nameof(ChannelFacts.Name)),
        nameof(Emergency) => Emergency.Behind(nameof(EmergencyFacts.IsClaimed)),
        nameof(SupportsInternalRole) => [origin.InPackage(line, line.InternalRole ?? "the line does not say which internal role it supports", line.Sources)],
        nameof(HasWrittenDefensePurpose) when line.DefensePurpose is { } purpose =>
            [origin.InPackage(purpose, $"defence purpose: {purpose.Says ?? "not stated"} ({purpose.On?.ToString() ?? "date unknown"})", line.Sources)],
        nameof(EmergencyReachesTraining) => Decisions(LineQuestion.EmergencyReachesTraining),
        nameof(Section362ReachIsDecided) => Decisions(LineQuestion.Section362Reaches),
        _ => [origin.InPackage(line, line.Title ?? line.Id, line.Sources)],
    };

    private static bool? Answered(AidLine line, LineQuestion question, AsOf asOf) =>
        Decided.By(
            (line.Decisions ?? []).Where(its => its.Question == question && its.Capacity == Capacity.Defense).Select(its => ((bool?)its.Answer, its.On)),
            asOf);

    /// <summary>An emergency or a waiver on the line is a claim even where the list of authorities does not repeat it.</summary>
    private static FactList<AuthorityFacts>? ClaimedBy(AidLine line, Origin origin)
    {
        var claimed = (line.AuthoritiesClaimed ?? []).Select(claim => new AuthorityFacts(claim.Authority, claim, line, origin)).ToList();
        if (line.Emergency is { } emergency && !claimed.Exists(claim => claim.Authority == ClaimedAuthority.Emergency))
        {
            claimed.Add(new AuthorityFacts(ClaimedAuthority.Emergency, emergency, line, origin));
        }

        claimed.AddRange((line.Waivers ?? []).Select(waiver => new AuthorityFacts(ClaimedAuthority.DefenseWaiver, waiver, line, origin)));
        return line.AuthoritiesClaimed is not null && line.Waivers is not null
            ? FactList<AuthorityFacts>.Closed(claimed)
            : FactList<AuthorityFacts>.Open(claimed);
    }

    private ImmutableArray<Evidence> Decisions(LineQuestion question) =>
        [.. (line.Decisions ?? []).Where(its => its.Question == question).Select(its =>
            origin.InPackage(its, $"{its.By} ({its.Capacity}) decided on {its.On}: {(its.Answer ? "yes" : "no")}", line.Sources))];
}
