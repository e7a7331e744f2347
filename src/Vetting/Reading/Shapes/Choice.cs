namespace Vetting.Reading.Shapes;

/// <summary>One word of a choice.</summary>
/// <param name="Value">The enum's value.</param>
/// <param name="Spelling">How a file spells it.</param>
/// <param name="Meaning">What it means, where the enum says so.</param>
internal sealed record Choice(object Value, string Spelling, string? Meaning);
