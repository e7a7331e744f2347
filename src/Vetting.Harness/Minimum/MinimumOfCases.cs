using System.Collections.Immutable;
using Vetting.Harness.Testing;
using Vetting.Rules;

namespace Vetting.Harness.Minimum;

/// <summary>
/// The least that the cases of a rule must show, all versions of its text taken together. Whether they do is read off what
/// the rule did with them, not off what they say of themselves, and only cases that pass count.
/// </summary>
internal static class MinimumOfCases
{
    public static ImmutableArray<Gap> Lacking(string rule, Provision provision, ImmutableArray<AskedCase> asked)
    {
        var shown = asked.Where(its => its.Shows).ToImmutableArray();
        var drafts = new CaseDrafts(rule, provision, asked);
        return [.. Demands.Of(provision).Where(demand => !shown.Any(demand.IsShownBy)).Select(demand => new Gap(rule, demand.What, drafts.Of(demand)))];
    }
}
