using System.Collections.Immutable;
using Vetting.Claims;
using Vetting.Logic;
using Vetting.Reading;

namespace Vetting.Import.Sfm;

/// <summary>Claims that one unit stands below another, or has members in it.</summary>
internal sealed class RelationClaims : DatedClaims<Relation>
{
    private readonly UnitClaims _units;

    public RelationClaims(IEnumerable<ClaimRow> rows, UnitClaims units, Evidence evidence)
    {
        _units = units;
        ReadAll(rows, evidence);
    }

    public ImmutableArray<Relation> Relations => Claims;

    protected override Relation? Read(ClaimRow row)
    {
        var (unit, other) = (row.Cell(Attributes.RelationUnit), row.Cell(Attributes.RelationOther));
        foreach (var (attribute, id) in new[] { (Attributes.RelationUnit, unit), (Attributes.RelationOther, other) }.Where(end => _units.Find(end.Item2) is null))
        {
            Refuse(row, attribute, $"{Quoted.Text(id)} is no unit of these sheets");
            return null;
        }

        if (KindOf(row) is { } kind)
        {
            return new Relation { Id = row.Entity, Kind = kind, Unit = unit, Other = other, Status = row.Status, Place = row.Place };
        }

        return null;
    }

    protected override Relation With(Relation claim, string id, ClaimRange range, ClaimStatus status, DateRange? published, ImmutableArray<string> sources) =>
        claim with { Id = id, From = range.From, To = range.To, Status = status, PublishedOn = published, Sources = sources };

    protected override object SameAs(Relation claim) => (claim.Kind, claim.Unit, claim.Other);

    private RelationKind? KindOf(ClaimRow row)
    {
        var (type, kind) = (row.Cell(Attributes.RelationType).ToUpperInvariant(), row.Cell(Attributes.RelationClass).ToUpperInvariant());
        switch (type, kind)
        {
            case ("MEMBER-OF", _):
                return RelationKind.MemberOf;
            case ("CHILD-OF", "COMMAND"):
                return RelationKind.Command;
            case ("CHILD-OF", "ADMINISTRATIVE"):
                return RelationKind.Administrative;
            case ("CHILD-OF", ""):
                Note("a `child-of` relation whose class is not stated is taken for a command");
                return RelationKind.Command;
            case ("CHILD-OF", _):
                Refuse(row, Attributes.RelationClass, $"a relation of the class {Quoted.Text(row.Cell(Attributes.RelationClass))} is no chain of command");
                return null;
            default:
                Refuse(row, Attributes.RelationType, $"relations of the type {Quoted.Text(row.Cell(Attributes.RelationType))} are not known here");
                return null;
        }
    }
}
