using Vetting.Findings.Missing;
using Vetting.Reading.Editing;

namespace Vetting.Findings.Remedies;

/// <summary>One change that an act makes to what is on file.</summary>
/// <param name="At">Where.</param>
/// <param name="Value">The new value, or a new item of a list; <see langword="null"/> takes it out.</param>
internal sealed record ProposalEdit(AnswerPlace At, EditValue? Value);
