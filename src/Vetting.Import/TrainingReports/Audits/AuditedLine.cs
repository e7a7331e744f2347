using System.Collections.Immutable;
using Vetting.Claims.Identity;
using Vetting.Packages;

namespace Vetting.Import.TrainingReports.Audits;

/// <summary>One activity as it was vetted: by what was known on its day, and by all that is known now.</summary>
/// <param name="Package">The package it belongs to.</param>
/// <param name="Line">The activity.</param>
/// <param name="Named">What its recipients were judged to name.</param>
/// <param name="Then">What the rules say by what was known on its day.</param>
/// <param name="Now">What they say by all that is known now.</param>
internal sealed record AuditedLine(ImportedPackage Package, AidLine Line, ImmutableArray<IdentityMatch> Named, LineVerdict Then, LineVerdict Now)
{
    /// <summary>US dollars; nothing, where the report states no cost.</summary>
    public decimal Dollars => Line.Amount?.Amount ?? 0;

    public int FiscalYear => Package.Content.FiscalYear ?? 0;

    /// <summary>The least that any of its recipients names: a line with one recipient that is no unit is not fully named.</summary>
    public Judgement Judgement => Named.Min(match => Rank(match.Judgement)) switch
    {
        0 => Judgement.None,
        1 => Judgement.Service,
        2 => Judgement.Negative,
        3 => Judgement.Unsure,
        _ => Judgement.Positive,
    };

    private static int Rank(Judgement judgement) => judgement switch
    {
        Judgement.None => 0,
        Judgement.Service => 1,
        Judgement.Negative => 2,
        Judgement.Unsure => 3,
        _ => 4,
    };
}
