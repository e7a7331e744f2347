namespace Vetting.Facts;

/// <summary>A fact in the catalogue.</summary>
/// <param name="Name">As rules write it, with <c>[]</c> after a list, such as <c>recipient.Incidents[].Kinds[]</c>.</param>
/// <param name="Meaning">What it says when it is true, what it measures, or the question a person has to answer.</param>
/// <param name="Type">What values it has, in words.</param>
/// <param name="Unit">The unit of measure, where there is one.</param>
/// <param name="IsJudgement">Whether it is a person's decision rather than information.</param>
/// <param name="By">Who can supply or decide it; none, where the object it belongs to stands for one office.</param>
/// <param name="WrittenAs">The member of the formats in which it is written.</param>
internal sealed record FactEntry(string Name, string Meaning, string Type, string? Unit, bool IsJudgement, Supplier By, string? WrittenAs);
