using System.Collections.Immutable;
using Vetting.Claims;
using Vetting.Orleans.Records;
using Vetting.Orleans.Storage;

namespace Vetting.Orleans.Slices;

/// <summary>A walk over units and persons: which topics have been looked under, what stood there, and where that leads.</summary>
internal sealed class Walk(ReadClaims read)
{
    private readonly Dictionary<string, long> _seen = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ClaimOnRecord> _claims = new(StringComparer.Ordinal);
    private readonly HashSet<string> _next = new(StringComparer.Ordinal);
    private readonly HashSet<string> _started = new(StringComparer.Ordinal);
    private readonly HashSet<string> _below = new(StringComparer.Ordinal);
    private readonly HashSet<string> _above = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Claim>> _under = new(StringComparer.Ordinal);

    /// <summary>Looks under a topic in the next round.</summary>
    public void LookUnder(string topic)
    {
        if (!_seen.ContainsKey(topic))
        {
            _next.Add(topic);
        }
    }

    /// <summary>Follows a unit in every direction, or a person to the units where he or she served.</summary>
    public void Start(string reference)
    {
        if (_started.Add(reference))
        {
            _below.Add(reference);
            Again(Topics.About(reference));
            Above(reference);
        }
    }

    /// <summary>The topics of the next round; none where the walk is over.</summary>
    public IReadOnlyCollection<string> Next()
    {
        string[] next = [.. _next.Order(StringComparer.Ordinal)];
        _next.Clear();
        return next;
    }

    public void Take(TopicsRead round)
    {
        foreach (var (topic, version) in round.Versions)
        {
            _seen[topic] = version;
            var claims = _under[topic] = [];
            foreach (var record in round.Claims[topic])
            {
                // A correction may have come between two rounds.
                if (!_claims.TryGetValue(record.Id, out var before) || before.Revision < record.Revision)
                {
                    _claims[record.Id] = record;
                }

                claims.Add(read.ClaimOf(record));
            }
        }

        foreach (var topic in round.Versions.Keys.Order(StringComparer.Ordinal))
        {
            Lead(topic, _under[topic]);
        }
    }

    /// <summary>The unit of that id, where a claim of it was found.</summary>
    public Unit? UnitOf(string id) => _claims.TryGetValue(id, out var record) ? read.ClaimOf(record) as Unit : null;

    public Registry Registry() => read.Registry(_claims.Values);

    public Slice Slice() => new(
        [.. _claims.Values.OrderBy(record => record.Id, StringComparer.Ordinal)], _seen.ToImmutableDictionary(StringComparer.Ordinal), Registry());

    /// <summary>Takes in all that is said of a unit, and whoever is below it.</summary>
    private void Below(string unit)
    {
        if (_below.Add(unit))
        {
            Again(Topics.About(unit));
        }
    }

    /// <summary>Takes in whom a unit is below, and what matters of them to it.</summary>
    private void Above(string unit)
    {
        if (_above.Add(unit))
        {
            Again(Topics.Over(unit));
        }
    }

    /// <summary>A topic that was looked under already may lead further now.</summary>
    private void Again(string topic)
    {
        LookUnder(topic);
        if (_under.TryGetValue(topic, out var claims))
        {
            Lead(topic, claims);
        }
    }

    private void Lead(string topic, List<Claim> claims)
    {
        foreach (var claim in claims.ToList())
        {
            switch (claim)
            {
                case Relation relation:
                    Lead(topic, relation);
                    break;
                case Posting posting:
                    Lead(topic, posting);
                    break;
                case Incident incident:
                    // Of a unit that an incident names besides, its own claim says what kind of body it is.
                    foreach (var unit in RegistryCheck.UnitsOf(incident))
                    {
                        LookUnder(Topics.Unit(unit));
                    }

                    break;
                case Unit unit:
                    Lead(unit);
                    break;
            }
        }
    }

    /// <summary>A unit of a level unknown may be a whole service, unless somebody stands above it.</summary>
    private void Lead(Unit unit)
    {
        if (_started.Contains(unit.Id))
        {
            LookUnder(Topics.Open(unit.Country));
        }

        if (unit.Level is null)
        {
            Above(unit.Id);
        }
    }

    private void Lead(string topic, Relation relation)
    {
        if (topic == Topics.Over(relation.Unit) && Ranks.IsRank(relation.Kind))
        {
            LookUnder(Topics.Unit(relation.Other));
            Above(relation.Other);
        }
        else if (topic == Topics.Over(relation.Other) && Ranks.IsRank(relation.Kind))
        {
            Below(relation.Unit);
        }
        else if (topic == Topics.About(relation.Unit) || topic == Topics.About(relation.Other))
        {
            var from = topic == Topics.About(relation.Unit) ? relation.Unit : relation.Other;
            if (!_below.Contains(from))
            {
                return;
            }

            if (!Ranks.IsRank(relation.Kind))
            {
                Start(relation.Unit);
                Start(relation.Other);
            }
            else if (from == relation.Other)
            {
                Below(relation.Unit);
            }
        }
    }

    /// <summary>Who commands a unit, or may, brings along where he or she served before; so does whoever the package names.</summary>
    private void Lead(string topic, Posting posting)
    {
        if (topic == Topics.About(posting.Unit) && _started.Contains(posting.Unit) && posting.Role is null or PostingRole.Commander)
        {
            Start(posting.Person);
        }
        else if (topic == Topics.About(posting.Person) && _started.Contains(posting.Person))
        {
            Start(posting.Unit);
        }
    }
}
