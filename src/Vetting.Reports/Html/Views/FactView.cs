using System.Collections.Immutable;

namespace Vetting.Reports.Html.Views;

/// <summary>A fact with its value and the claims behind it.</summary>
internal sealed record FactView(string Said, bool IsUnknown, ImmutableArray<ClaimView> Claims);
