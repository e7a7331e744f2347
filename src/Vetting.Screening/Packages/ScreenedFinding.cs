using System.Collections.Immutable;
using Vetting.Findings;
using Vetting.Findings.Exposures;
using Vetting.Rules;

namespace Vetting.Screening.Packages;

/// <summary>One finding in the few words that a table has room for; <c>vetting check</c> tells the rest.</summary>
/// <param name="Rule">The rule's stable id.</param>
/// <param name="Version">The version of its text, or <see langword="null"/> where none is encoded for the dates.</param>
/// <param name="Subject">The subject's place in the package, as a JSON Pointer.</param>
/// <param name="SubjectName">The subject, for people.</param>
/// <param name="Unit">The registry id of the unit, or <see langword="null"/>.</param>
/// <param name="Outcome">What the rule answered.</param>
/// <param name="Severity">What a violation of the rule does.</param>
/// <param name="Disposition">What it comes to, a waiver in force considered.</param>
/// <param name="Why">The reason in a few words.</param>
/// <param name="Exposure">The money that the subject stands for, currency by currency.</param>
internal sealed record ScreenedFinding(
    string Rule,
    string? Version,
    string Subject,
    string SubjectName,
    string? Unit,
    Outcome Outcome,
    Severity Severity,
    Disposition Disposition,
    string Why,
    ImmutableArray<Exposure> Exposure);
