using System.Collections.Immutable;
using Vetting.Claims;
using Vetting.Facts;
using Vetting.Logic;
using Vetting.Reading;

namespace Vetting.Findings.Chains;

/// <summary>The relations and postings that a check may use, by the units and persons that they tie.</summary>
internal sealed class ChainClaims
{
    private readonly Registry _registry;
    private readonly Origin _origin;
    private readonly ILookup<string, ChainLink> _links;

    public ChainClaims(Registry registry, AsOf asOf)
    {
        _registry = registry;
        _origin = new Origin(registry, null);
        var relations = registry.Relations.Where(relation => IsUsed(relation, asOf)).Select(Link);
        var postings = registry.Postings.Where(posting => IsUsed(posting, asOf) && posting.Role != PostingRole.Member).Select(Link);
        ImmutableArray<ChainLink> links = [.. relations, .. postings];
        _links = links.SelectMany(link => new[] { (Node: link.From, link), (Node: link.To, link) }).ToLookup(its => its.Node, its => its.link, StringComparer.Ordinal);
        Above = registry.Relations.Where(relation => IsUsed(relation, asOf) && relation.Kind is RelationKind.Command or RelationKind.OperationalControl or RelationKind.MemberOf)
            .Select(relation => relation.Id).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The ids of the relations that lead upwards.</summary>
    public IReadOnlySet<string> Above { get; }

    /// <summary>What ties a unit or person to others, in the order of the claims.</summary>
    public IEnumerable<ChainLink> LinksOf(string node) => _links[node];

    /// <summary>The link that a relation or posting is, none where it may not be used.</summary>
    public IEnumerable<ChainLink> LinksOf(Claim claim) => _links[claim is Relation relation ? relation.Unit : ((Posting)claim).Person].Where(link => link.Claim.Id == claim.Id);

    public ChainNode NodeOf(string id) => _registry.UnitWithId(id) is { } unit
        ? new ChainNode(unit.Id, ChainNodeKind.Unit, unit.Name, unit.Level is { } level ? Spelling.Of(level) : string.Empty, Cite(_origin.InRegistry(unit, unit.Name)))
        : new ChainNode(id, ChainNodeKind.Person, id, string.Empty, null);

    public ChainNode NodeOf(Incident incident) => new(
        incident.Id,
        ChainNodeKind.Incident,
        incident.Title,
        incident.StartedOn is { } started ? DaysInWords.Of(started) : "day not stated",
        Cite(_origin.InRegistry(incident, $"{incident.Title}{(incident.StartedOn is { } day ? $", {DaysInWords.Of(day)}" : string.Empty)}{(incident.Allegation is { } allegation ? $": {allegation}" : string.Empty)}")));

    public ChainLink LinkOf(Incident incident, Attribution attribution)
    {
        var standing = attribution.Standing is { } its ? Spelling.Of(its) : "said";
        var says = $"{standing} by {attribution.By ?? "its sources"}{Tie(attribution.Basis, attribution.By)}";
        var sure = attribution is { Standing: AttributionStanding.Found, Basis: AttributionBasis.Direct } && incident.Status == ClaimStatus.Asserted;
        return new ChainLink(
            incident.Id, attribution.Unit, says, string.Empty, sure, Cite(_origin.Within(incident, attribution, $"{incident.Title}: {says} {NameOf(attribution.Unit)}", attribution.Sources)));
    }

    public ChainLink LinkOf(Incident incident, IncidentDecision decision, string unit)
    {
        var says = $"decided by {decision.By} to have been done by";
        return new ChainLink(
            incident.Id, decision.Unit ?? unit, says, DaysInWords.On(decision.On), IsSure: true, Cite(_origin.Within(incident, decision, $"{incident.Title}: {says} {NameOf(decision.Unit ?? unit)}, {DaysInWords.On(decision.On)}", decision.Sources)));
    }

    public ChainLink Unattributed(Incident incident, string unit) => new(
        incident.Id,
        unit,
        "of no unit known, and may be of",
        string.Empty,
        IsSure: false,
        Cite(_origin.InRegistry(incident, $"{incident.Title}: no claim on record ties it to a unit in this chain")));

    /// <summary>A place and a service are named with the same member as a unit that did it, and mean something else.</summary>
    private static string Tie(AttributionBasis? basis, string? by) => basis switch
    {
        AttributionBasis.PlaceOnly => ", which attributes it to nobody, to have happened at the place of",
        AttributionBasis.ServiceOnly => ", naming no unit, to be of the service",
        AttributionBasis.Command => $"{Comma(by)} to be of those commanded by",
        AttributionBasis.TaskForce => $"{Comma(by)} to be of a task force with members of",
        AttributionBasis.Direct => $"{Comma(by)} to be of",
        _ => ", without saying what ties it to the unit, to be of",
    };

    /// <summary>An aside in the middle has to end before the sentence goes on.</summary>
    private static string Comma(string? by) => by?.Contains(',', StringComparison.Ordinal) == true ? "," : string.Empty;

    private static bool IsUsed(Claim claim, AsOf asOf) => !claim.IsRetracted && claim.WasKnown(asOf) != false;

    private ChainLink Link(Relation relation) =>
        Link(relation, relation.Unit, relation.Other, Spelling.MeaningOf(relation.Kind), relation.From, relation.To, relation.Kind >= RelationKind.FormedFrom);

    private ChainLink Link(Posting posting) =>
        Link(posting, posting.Person, posting.Unit, Role(posting.Role), posting.From, posting.To, isAct: false);

    private static string Role(PostingRole? role) => role switch
    {
        PostingRole.Commander => "commands",
        PostingRole.SecondInCommand => "is second in command of",
        PostingRole.Member => "serves in",
        _ => "is posted to",
    };

    private ChainLink Link(Claim claim, string from, string to, string says, DateRange? began, StatedDate? ended, bool isAct)
    {
        var when = isAct
            ? began is { } day ? DaysInWords.On(day) : string.Empty
            : $"{(began is { } first ? DaysInWords.From(first) : "from a day not stated")}{(ended is not { } last ? ", until a day not stated" : last.On is { } end ? $" {DaysInWords.Until(end)}" : ", and it goes on")}";
        return new ChainLink(
            from, to, says, when, claim.Status == ClaimStatus.Asserted, Cite(_origin.InRegistry(claim, $"{NameOf(from)} {says} {NameOf(to)}{(when.Length > 0 ? $", {when}" : string.Empty)}")));
    }

    private string NameOf(string id) => _registry.UnitWithId(id)?.Name ?? id;

    private static ClaimCited Cite(Evidence evidence) => FactRecords.Cited([evidence])[0];
}
