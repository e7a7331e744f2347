using System.Collections.Immutable;
using Vetting.Logic;
using Vetting.Packages;
using Vetting.Reading;

namespace Vetting.Facts;

/// <summary>The decisions of named persons on the questions about a line. Only the capacities that the law names decide.</summary>
internal static class LineDecisions
{
    public static bool? Answer(AidLine line, LineQuestion question, ImmutableArray<Capacity> capacities, AsOf asOf) =>
        Answer(line, its => its.Question == question, capacities, asOf);

    /// <summary>The answer on one unit; a decision that names none settles nothing about any.</summary>
    public static bool? OnUnit(AidLine line, LineQuestion question, string unit, ImmutableArray<Capacity> capacities, AsOf asOf) =>
        Answer(line, its => its.Question == question && its.Unit == unit, capacities, asOf);

    /// <summary>The answer on one authority; a decision that names none settles nothing about any.</summary>
    public static bool? OnAuthority(AidLine line, ClaimedAuthority authority, ImmutableArray<Capacity> capacities, AsOf asOf) =>
        Answer(line, its => its.Question == LineQuestion.AuthorityLiftsBar && its.Authority == authority, capacities, asOf);

    public static ImmutableArray<Evidence> On(AidLine line, LineQuestion question, Origin origin) =>
    [
        .. (line.Decisions ?? []).Where(its => its.Question == question).Select(its =>
            origin.InPackage(its, $"{its.By} ({its.Capacity}) decided on {its.On}: {(its.Answer ? "yes" : "no")}", line.Sources)),
    ];

    private static bool? Answer(AidLine line, Func<LineDecision, bool> isOnIt, ImmutableArray<Capacity> capacities, AsOf asOf) => Decided.By(
        (line.Decisions ?? []).Where(its => isOnIt(its) && capacities.Contains(its.Capacity)).Select(its => ((bool?)its.Answer, its.On)), asOf);
}
