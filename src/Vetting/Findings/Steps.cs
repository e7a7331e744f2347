using Vetting.Rules.Explaining;

namespace Vetting.Findings;

/// <summary>Ways through a tree of steps.</summary>
internal static class Steps
{
    /// <summary>The step and all below it, without elements that have nothing to say for the finding.</summary>
    public static IEnumerable<ExplainedTerm> Relevant(ExplainedTerm step) =>
        step.Children.Where(child => child.Element is null || child.Truth != false).SelectMany(Relevant).Prepend(step);

    /// <summary>The smallest steps below this one that are not true.</summary>
    public static IEnumerable<ExplainedTerm> NotTrue(ExplainedTerm step)
    {
        var below = step.Children.Where(child => child.Truth is not null and not true || child.Truth is null).ToList();
        return step.Truth == true ? [] : below.Count == 0 ? [step] : below.SelectMany(NotTrue);
    }
}
