using Vetting.Facts;
using Vetting.Rules;

namespace Vetting.Findings;

/// <summary>What one text of a provision answers for a subject under the law of one day.</summary>
/// <param name="Text">The text on that day.</param>
/// <param name="Subject">The subject with its facts under that day's parameters.</param>
/// <param name="Law">That day's parameters.</param>
/// <param name="Outcome">The answer.</param>
/// <param name="Verdict">The fast answer behind it; the default where no text was asked.</param>
internal sealed record Ruling(TextOnDay Text, FactObject Subject, LawParameters Law, Outcome Outcome, Verdict Verdict);
