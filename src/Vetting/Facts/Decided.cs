using Vetting.Logic;

namespace Vetting.Facts;

/// <summary>
/// What several decisions on one question come to. The later replaces the earlier only where their dates say which is
/// later; decisions that disagree on one day, or that may not have been known yet, leave the question open.
/// </summary>
internal static class Decided
{
    public static bool? By(IEnumerable<(bool? Answer, DateRange On)> decisions, AsOf asOf)
    {
        var known = decisions.Where(decision => asOf.WasKnown(decision.On) != false).ToList();
        var last = known.Where(decision => known.TrueForAll(
            other => other.Answer == decision.Answer || other.On.IsBefore(decision.On) == true)).ToList();
        return last.Count > 0 && last.TrueForAll(decision => decision.Answer == last[0].Answer)
            && last.Exists(decision => asOf.WasKnown(decision.On) == true)
            ? last[0].Answer
            : null;
    }
}
