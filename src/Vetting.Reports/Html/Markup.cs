namespace Vetting.Reports.Html;

/// <summary>Text that is HTML already, because a template made it: the one kind of value that is written as it is.</summary>
/// <param name="Html">The HTML.</param>
internal sealed record Markup(string Html);
