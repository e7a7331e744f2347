using System.Collections.Immutable;

namespace Vetting.Reports.Html.Views;

/// <summary>One claim in the register of a page.</summary>
internal sealed record ClaimView(int Number, string Anchor, string Id, string Says, string Status, string At, ImmutableArray<string> Sources);
