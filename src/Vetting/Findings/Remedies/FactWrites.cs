using System.Collections.Immutable;
using System.Reflection;
using Vetting.Facts;
using Vetting.Findings.Missing;
using Vetting.Logic;
using Vetting.Packages;
using Vetting.Reading;
using Vetting.Reading.Editing;

namespace Vetting.Findings.Remedies;

/// <summary>The ways in which a fact could be made another one by writing where the catalogue of facts says that it is written.</summary>
internal static class FactWrites
{
    public static IEnumerable<ImmutableArray<ProposalEdit>> Of(FactObject owner, PropertyInfo fact, IReadOnlyCollection<FactObject> offending, DraftContext about)
    {
        var context = about with { Unit = owner.AboutUnit ?? about.Unit, Person = owner.AboutPerson ?? about.Person };
        var writtenAs = FactMembers.Of(owner, fact);
        if (writtenAs is null)
        {
            return [];
        }

        var at = AnswerPlaces.Of(writtenAs, owner.RecordedAt);
        var writes = FormatMembers.Of(at) switch
        {
            null => [],
            (_, { } item) => Items(item, context).Select(value => (ImmutableArray<ProposalEdit>)[new ProposalEdit(at, value)]),
            ({ } member, null) => Whole(at, member, owner, fact, offending, context),
        };
        return writes.Where(edits => !edits.IsEmpty && edits.All(edit => ActScope.Allows(edit.At)));
    }

    private static IEnumerable<EditValue> Items(Type item, DraftContext context) =>
        item.IsEnum ? Enum.GetValues(item).Cast<Enum>().Select(word => EditValue.Of(Reading.Spelling.Of(word)))
        : item == typeof(string) ? []
        : RecordDrafts.Of(item, context);

    private static IEnumerable<ImmutableArray<ProposalEdit>> Whole(
        AnswerPlace at, PropertyInfo member, FactObject owner, PropertyInfo fact, IReadOnlyCollection<FactObject> offending, DraftContext context)
    {
        if (FormatMembers.ItemOf(member.PropertyType) is not { } item)
        {
            return Scalars(member, context).Select(value => (ImmutableArray<ProposalEdit>)[new ProposalEdit(at, value)]);
        }

        ImmutableArray<ProposalEdit> withoutOffending =
        [
            .. (fact.GetValue(owner) as IFactList is { } list ? Enumerable.Range(0, list.Count).Select(list.Item) : [])
                .OfType<FactObject>().Where(element => offending.Contains(element) && element.RecordedAt is not null)
                .Select(element => new ProposalEdit(AnswerPlaces.Itself(element.RecordedAt!.Value), null))
                .Where(edit => edit.At.Pointer.StartsWith(at.Pointer + "/", StringComparison.Ordinal))
                .Reverse(),
        ];
        var added = Items(item, context).Select(value => (ImmutableArray<ProposalEdit>)[new ProposalEdit(at with { Pointer = at.Pointer + "/-" }, value)]);
        var whole = RecordDrafts.Values(member, context).Select(value => (ImmutableArray<ProposalEdit>)[new ProposalEdit(at, value)]);
        return [withoutOffending, [new ProposalEdit(at, EditValue.NoItems)], .. added, .. whole];
    }

    private static IEnumerable<EditValue> Scalars(PropertyInfo member, DraftContext context)
    {
        var type = Nullable.GetUnderlyingType(member.PropertyType) ?? member.PropertyType;
        return type == typeof(bool) ? [EditValue.Of(true), EditValue.Of(false)]
            : type == typeof(StatedDate) ? [.. RecordDrafts.Values(member, context), EditValue.Of("none")]
            : type == typeof(int) || type == typeof(decimal) ? context.Numbers.Where(number => type == typeof(decimal) || decimal.IsInteger(number)).Select(EditValue.Of)
            : type == typeof(Money) ? [EditValue.Record([("amount", EditValue.Of(0)), ("currency", EditValue.Of(Dollars.Currency))])]
            : typeof(Placed).IsAssignableFrom(type) ? RecordDrafts.Of(type, context)
            : RecordDrafts.Values(member, context);
    }
}
