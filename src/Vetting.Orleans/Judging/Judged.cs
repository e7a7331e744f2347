using Vetting.Orleans.Slices;

namespace Vetting.Orleans.Judging;

/// <summary>A judgement with the whole report and the claims behind it.</summary>
/// <param name="Judgement">What is kept of it.</param>
/// <param name="Report">The report.</param>
/// <param name="Slice">The claims that could matter.</param>
internal sealed record Judged(Judgement Judgement, VettingReport Report, Slice Slice);
