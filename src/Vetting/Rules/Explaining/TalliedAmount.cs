using System.Collections.Immutable;
using Vetting.Rules.Compiling;

namespace Vetting.Rules.Explaining;

/// <summary>A count or a sum over the members of a list.</summary>
/// <param name="members">Whether each counts, and for how much.</param>
/// <param name="isClosed">Whether nothing else belongs to the list.</param>
/// <param name="isNonNegative">Whether no member can make the sum smaller.</param>
internal sealed class TalliedAmount(ImmutableArray<(Residue Counts, Amount Number)> members, bool isClosed, bool isNonNegative) : Amount
{
    public override bool IsOpen => !isClosed || members.Any(member => member.Number.IsOpen);

    public override Bounds<decimal> Under(Answers answers)
    {
        var tally = default(SumTally<decimal>);
        foreach (var (counts, number) in members)
        {
            if (counts.Under(answers) is var isMember && isMember != false)
            {
                var bounds = number.Under(answers);
                tally.Add(isMember == true, isNonNegative ? bounds.NotNegative() : bounds);
            }
        }

        return tally.Total(0, isClosed, isNonNegative);
    }

    public override void CollectInto(ISet<Atom> atoms)
    {
        foreach (var (counts, number) in members)
        {
            counts.CollectInto(atoms);
            number.CollectInto(atoms);
        }
    }
}
