using Vetting.Reading;

namespace Vetting.Claims.Identity;

/// <summary>One thing in which a text and a unit were compared.</summary>
/// <param name="Field">In what.</param>
/// <param name="Speaks">For the unit or against it.</param>
/// <param name="Unit">The unit's name, or <see langword="null"/> where the feature is the text's alone.</param>
/// <param name="Text">What the text says; empty where it says nothing of it.</param>
/// <param name="Record">What the registry says; empty where it says nothing of it.</param>
internal sealed record Feature(FeatureField Field, Speaks Speaks, string? Unit, string Text, string Record)
{
    public override string ToString() =>
        $"{Spelling.Of(Field)}: {(Text.Length == 0 ? "not given" : Text)}{(Record.Length == 0 ? string.Empty : $", on record {Record}")}{Side}";

    private string Side => (Speaks, Unit) switch
    {
        (Speaks.Against, null) => " (against)",
        (_, null) => string.Empty,
        (Speaks.For, _) => string.Empty,
        (Speaks.Against, _) => $" (against {Unit})",
        _ => $" (leaves {Unit} open)",
    };
}
