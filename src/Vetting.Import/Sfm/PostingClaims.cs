using System.Collections.Immutable;
using Vetting.Claims;
using Vetting.Logic;
using Vetting.Reading;

namespace Vetting.Import.Sfm;

/// <summary>Claims that somebody was posted to a unit. The person stays a reference.</summary>
internal sealed class PostingClaims : DatedClaims<Posting>
{
    private readonly UnitClaims _units;

    public PostingClaims(IEnumerable<ClaimRow> rows, UnitClaims units, Evidence evidence)
    {
        _units = units;
        ReadAll(rows, evidence);
    }

    public ImmutableArray<Posting> Postings => Claims;

    protected override Posting? Read(ClaimRow row)
    {
        var (person, unit) = (row.Cell(Attributes.PostingPerson), row.Cell(Attributes.PostingUnit));
        if (person.Length == 0)
        {
            Refuse(row, Attributes.PostingPerson, "the claim does not say who was posted");
            return null;
        }

        if (_units.Find(unit) is null)
        {
            Refuse(row, Attributes.PostingUnit, $"{Quoted.Text(unit)} is no unit of these sheets");
            return null;
        }

        return new Posting { Id = row.Entity, Person = person, Unit = unit, Role = RoleOf(row.Cell(Attributes.PostingRole)), Status = row.Status, Place = row.Place };
    }

    protected override Posting With(Posting claim, string id, ClaimRange range, ClaimStatus status, DateRange? published, ImmutableArray<string> sources) =>
        claim with { Id = id, From = range.From, To = range.To, Status = status, PublishedOn = published, Sources = sources };

    protected override object SameAs(Posting claim) => (claim.Person, claim.Unit, claim.Role);

    private static PostingRole? RoleOf(string role) => role.ToUpperInvariant() switch
    {
        "" => null,
        "COMMANDER" or "COMANDANTE" => PostingRole.Commander,
        "SECOND IN COMMAND" or "SECOND-IN-COMMAND" or "DEPUTY COMMANDER" or "SEGUNDO COMANDANTE" => PostingRole.SecondInCommand,
        _ => PostingRole.Member,
    };
}
