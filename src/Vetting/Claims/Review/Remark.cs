using Vetting.Reading;

namespace Vetting.Claims.Review;

/// <summary>Something in a registry that a person should look at. It changes no answer.</summary>
/// <param name="Kind">What kind of thing it is.</param>
/// <param name="At">Where the claim stands.</param>
/// <param name="Says">What it is, in words.</param>
internal sealed record Remark(RemarkKind Kind, Place At, string Says)
{
    /// <summary>Returns <c>file:line:column: kind: words</c>.</summary>
    public override string ToString() => $"{At}: {Spelling.Of(Kind)}: {Says}";
}
