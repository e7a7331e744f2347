using System.Collections.Immutable;
using Vetting.Logic;
using Vetting.Reading;

namespace Vetting.Facts;

/// <summary>What is stated of one use of an exception or a waiver of 10 U.S.C. 362, wherever it is written.</summary>
/// <param name="IsWaiver">Whether it is a waiver rather than an exception.</param>
/// <param name="IsCertain">Whether it certainly concerns this law.</param>
/// <param name="Called">What it is, for people.</param>
/// <param name="On">The day it was used, or that it was not.</param>
/// <param name="ReportedOn">The day of the report, or that there is none.</param>
/// <param name="Contents">What the report contains.</param>
/// <param name="Evidence">The statement.</param>
internal sealed record ExceptionUse(
    bool IsWaiver, bool IsCertain, string Called, StatedDate? On, StatedDate? ReportedOn, ImmutableArray<ReportContent>? Contents, Evidence Evidence);
