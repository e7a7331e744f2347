namespace Vetting.Reports.Html.Views;

/// <summary>One recipient, line or package that a finding is about.</summary>
internal sealed record FindingSubject(string Rule, string Pointer, string Name, string Money);
