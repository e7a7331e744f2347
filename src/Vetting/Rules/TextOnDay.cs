namespace Vetting.Rules;

/// <summary>The text of a provision on a day. Where none is encoded, the version may still say whom the text would reach.</summary>
internal sealed record TextOnDay(TextState State, RuleVersion? Version)
{
    public static TextOnDay NotEncoded { get; } = new(TextState.NotEncoded, null);

    public static TextOnDay NotAsked { get; } = new(TextState.NotAsked, null);

    public static TextOnDay NoSuchLaw { get; } = new(TextState.NoSuchLaw, null);
}
