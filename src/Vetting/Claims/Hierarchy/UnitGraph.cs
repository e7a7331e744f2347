using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Vetting.Claims.Hierarchy;

/// <summary>
/// The units and what ties them, indexed once: of each unit the links along which incidents might reach it, and its
/// superiors. Whether a link is used, and how surely, is for whoever walks it, because that depends on the cut-off.
/// </summary>
/// <remarks>Immutable; may be shared between threads. Links stand in the order of their claims' ids.</remarks>
internal sealed class UnitGraph
{
    private readonly ImmutableArray<Unit> _units;
    private readonly FrozenDictionary<string, int> _places;
    private readonly LinkTable _links;
    private readonly LinkTable _superiors;
    private readonly LinkTable _placeholders;
    private readonly ILookup<int, Posting> _commanders;
    private readonly ILookup<string, Posting> _postings;

    public UnitGraph(Registry registry)
    {
        _units = registry.Units;
        _places = Enumerable.Range(0, _units.Length).ToFrozenDictionary(place => _units[place].Id, StringComparer.Ordinal);
        var relations = registry.Relations.Where(relation => !relation.IsRetracted && PlaceOf(relation.Unit) >= 0
            && PlaceOf(relation.Other) >= 0 && relation.Unit != relation.Other).ToList();
        var links = relations.SelectMany(LinksOf).ToList();
        _links = LinkTable.Of(_units.Length, links);
        _superiors = LinkTable.Of(_units.Length, [.. relations.SelectMany(SuperiorsOf)]);
        _placeholders = LinkTable.Of(
            _units.Length,
            [.. links.Where(its => its.Link.Kind is LinkKind.Commands or LinkKind.Administers && _units[its.Link.To].Placeholder == true)]);
        var postings = registry.Postings.Where(posting => !posting.IsRetracted && PlaceOf(posting.Unit) >= 0).ToList();
        _commanders = postings.Where(posting => posting.Role is PostingRole.Commander or null).ToLookup(posting => PlaceOf(posting.Unit));
        _postings = postings.ToLookup(posting => posting.Person, StringComparer.Ordinal);
    }

    public int Count => _units.Length;

    /// <summary>The unit's place in the graph; less than 0 where the registry does not have it.</summary>
    public int PlaceOf(string id) => _places.GetValueOrDefault(id, -1);

    public Unit UnitAt(int place) => _units[place];

    /// <summary>Whether the unit is a whole service; unknown where its level is not stated and nothing certainly stands above it.</summary>
    public bool? IsService(int place) => UnitAt(place).Level is { } level ? level == UnitLevel.Service : IsBelowSomebody(place) ? false : null;

    /// <summary>The links along which incidents might reach the unit.</summary>
    public ReadOnlySpan<Link> LinksOf(int place) => _links.Of(place);

    /// <summary>Those that command or administer the unit, as links from it to them.</summary>
    public ReadOnlySpan<Link> SuperiorsOf(int place) => _superiors.Of(place);

    /// <summary>Those below the unit that stand for a superior nobody has named.</summary>
    public ReadOnlySpan<Link> PlaceholdersBelow(int place) => _placeholders.Of(place);

    /// <summary>The postings that say, or may say, who commanded the unit.</summary>
    public IEnumerable<Posting> CommandersOf(int place) => _commanders[place];

    /// <summary>Everything that is known of where a person was posted.</summary>
    public IEnumerable<Posting> PostingsOf(string person) => _postings[person];

    private IEnumerable<(int From, Link Link)> LinksOf(Relation relation)
    {
        var (unit, other) = (PlaceOf(relation.Unit), PlaceOf(relation.Other));
        var tenure = Tenure.Of(relation.From, relation.To);
        return relation.Kind switch
        {
            RelationKind.Command or RelationKind.OperationalControl => [(other, new Link(LinkKind.Commands, unit, relation, tenure))],
            RelationKind.Administrative => [(other, new Link(LinkKind.Administers, unit, relation, tenure.OnlyPossible()))],
            RelationKind.MemberOf =>
            [
                (other, new Link(LinkKind.HasMembersOf, unit, relation, tenure.OrPerhapsBefore())),
                (unit, new Link(LinkKind.HasMembersIn, other, relation, tenure)),
            ],
            RelationKind.SecondedFrom =>
            [
                (unit, new Link(LinkKind.Receives, other, relation, tenure.OrPerhapsBefore().OnlyPossible())),
                (other, new Link(LinkKind.Lends, unit, relation, tenure.OnlyPossible())),
            ],
            RelationKind.FormedFrom => [(unit, new Link(LinkKind.FormedFrom, other, relation, Tenure.Until(relation.From)))],

            // Whoever was merged away has no later life of its own: what is attributed to it later was perhaps the merged body's.
            RelationKind.MergedInto =>
            [
                (other, new Link(LinkKind.Absorbed, unit, relation, Tenure.Until(relation.From).OrPerhapsLater())),
                (unit, new Link(LinkKind.MergedInto, other, relation, Tenure.Since(relation.From).OnlyPossible())),
            ],

            // A new name makes no new body: on whatever day, each is the other.
            RelationKind.RenamedTo =>
            [
                (other, new Link(LinkKind.RenamedFrom, unit, relation, Tenure.Always)),
                (unit, new Link(LinkKind.RenamedTo, other, relation, Tenure.Always)),
            ],
            _ => [],
        };
    }

    private bool IsBelowSomebody(int place)
    {
        foreach (var link in SuperiorsOf(place))
        {
            if (link.Claim.Status == ClaimStatus.Asserted)
            {
                return true;
            }
        }

        return false;
    }

    private IEnumerable<(int From, Link Link)> SuperiorsOf(Relation relation)
    {
        LinkKind? kind = relation.Kind switch
        {
            RelationKind.Command or RelationKind.OperationalControl => LinkKind.Commands,
            RelationKind.Administrative => LinkKind.Administers,
            _ => null,
        };
        return kind is { } its
            ? [(PlaceOf(relation.Unit), new Link(its, PlaceOf(relation.Other), relation, Tenure.Of(relation.From, relation.To)))]
            : [];
    }
}
