using Vetting.Claims;
using Vetting.Findings.Missing;
using Vetting.Reading;
using Vetting.Reading.Editing;
using Vetting.Rules.Files;

namespace Vetting.Findings.Remedies;

/// <summary>Another unit of the registry in the recipient's place. Nothing that was stated of the one is taken to hold for the other.</summary>
internal static class OtherUnits
{
    private const string Prefix = "substitute-unit:";

    public static IEnumerable<Act> Of(ActContext context, RemedyText remedy) => context.Recipient is null ? [] : context.Proposal.Registry.Units
        .Where(unit => !unit.IsRetracted && unit.Country == (context.Recipient.Country ?? context.Proposal.Package.Country) && unit.Id != context.Facts?.Unit?.Id)
        .Select(unit => By(context, unit, remedy))
        .OfType<Act>()
        .Take(ActSearch.MostOffered);

    /// <summary>A substitution that somebody asks about, whether or not it clears anything.</summary>
    public static Act? Asked(ActContext context, string id) =>
        id.StartsWith(Prefix, StringComparison.Ordinal) && context.Recipient is not null
        && context.Proposal.Registry.UnitWithId(id[Prefix.Length..]) is { } unit && context.Trial.After([Edit(context, unit)]) is { } after
            ? new Act(id, Spelling.Of(RemedyKind.SubstituteUnit), "proposer", $"name {Quoted.Text(unit.Name)} instead", null, after.Outcome, [Edit(context, unit)])
            : null;

    private static Act? By(ActContext context, Unit unit, RemedyText remedy)
    {
        var edit = Edit(context, unit);
        return context.Trial.After([edit]) is { } after && context.Trial.Clears(after)
            ? new Act(Prefix + unit.Id, Spelling.Of(RemedyKind.SubstituteUnit), remedy.By, $"name {Quoted.Text(unit.Name)} instead: {remedy.Action}", null, after.Outcome, [edit])
            : null;
    }

    private static ProposalEdit Edit(ActContext context, Unit unit)
    {
        List<(string, EditValue)> recipient = [("unit", EditValue.Of(unit.Id))];
        if (context.Recipient!.Id is { } id)
        {
            recipient.Add(("id", EditValue.Of(id)));
        }

        if (context.Recipient.Amount is { } amount)
        {
            recipient.Add(("amount", EditValue.Record([("amount", EditValue.Of(amount.Amount)), ("currency", EditValue.Of(amount.Currency))])));
        }

        return new(new AnswerPlace("package", context.File, context.Answer.Place.Pointer), EditValue.Record(recipient));
    }
}
