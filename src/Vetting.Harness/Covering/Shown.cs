using System.Collections.Immutable;
using Vetting.Findings;
using Vetting.Harness.Observing;
using Vetting.Harness.Testing;
using Vetting.Rules;
using Vetting.Rules.Explaining;
using Vetting.Rules.Language;

namespace Vetting.Harness.Covering;

/// <summary>What a case shows of its rule, in the words of <see cref="Goals"/>.</summary>
internal static class Shown
{
    public static ImmutableHashSet<string> By(AskedCase asked) =>
    [
        .. asked.Answer.Rulings.Where(ruling => ruling.Explanation is not null).SelectMany(ruling => ruling.Explanation!.Parts.SelectMany((part, index) =>
            ByPart(ruling, part).Concat(ByRule(ruling, index)))),
    ];

    private static IEnumerable<string> ByPart(Ruling ruling, PartExplanation part)
    {
        foreach (var step in Step.Of(ruling, part))
        {
            if (step.Term is not (Connective or Negation or Constant))
            {
                yield return Goals.Seen(step.Explained.Text, step.Explained.Truth);
            }

            if (ReferenceEquals(step.Explained, part.Steps) || step.Explained.Element is not null)
            {
                foreach (var decided in Decided(step.Explained))
                {
                    yield return Goals.Decides(decided.Leaf, decided.Truth, Goals.Where(part.Part, step.List));
                }
            }
        }

        foreach (var element in ElementTruths.In(part))
        {
            foreach (var limb in element.Limbs.Where(limb => limb.IsException && (limb.Step.Truth == false ? element.IsLifted : element.Truth == true)))
            {
                yield return Goals.Exception(limb.Step.Text, isTaken: limb.Step.Truth == false);
            }
        }
    }

    /// <summary>What the part shows of the rule: that it alone is false, or, of an exception, that it holds nothing up.</summary>
    private static IEnumerable<string> ByRule(Ruling ruling, int index)
    {
        var parts = ruling.Explanation!.Parts;
        var part = parts[index];
        var text = ruling.Text.Version!.Text.Rules[index];
        var says = text.Properties.Says ?? part.Part.Source.Text;
        var others = parts.Where(other => other != part).All(other => other.Truth == true);
        if (others && part.Truth == false)
        {
            yield return Goals.OnlyPart(says);
        }

        if (others && part.Part.Role == PartRole.Exception && part.Truth is { } truth)
        {
            yield return Goals.Exception(says, isTaken: !truth);
        }
    }

    /// <summary>The leaves of a decision that decide it here: were one of them otherwise, so were the whole, or it would be open.</summary>
    private static IEnumerable<(string Leaf, bool Truth)> Decided(ExplainedTerm decision)
    {
        var leaves = LeavesOf(decision).ToList();
        if (leaves.Count < 2 || decision.Truth is not { } whole)
        {
            yield break;
        }

        for (var i = 0; i < leaves.Count; i++)
        {
            if (leaves[i].Truth is { } truth && Under(decision, leaves[i]) != whole)
            {
                yield return (leaves[i].Text, truth);
            }
        }
    }

    private static IEnumerable<ExplainedTerm> LeavesOf(ExplainedTerm step) =>
        step.Term is Connective or Negation ? step.Children.SelectMany(LeavesOf) : [step];

    /// <summary>The truth of a decision if one leaf were the other way round.</summary>
    private static bool? Under(ExplainedTerm step, ExplainedTerm turned) => step.Term switch
    {
        Negation => !Under(step.Children[0], turned),
        Connective { IsAnd: true } => Under(step.Children[0], turned) & Under(step.Children[1], turned),
        Connective => Under(step.Children[0], turned) | Under(step.Children[1], turned),
        _ => ReferenceEquals(step, turned) ? !step.Truth : step.Truth,
    };
}
