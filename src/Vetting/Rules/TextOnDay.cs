namespace Vetting.Rules;

/// <summary>The text of a provision on a day; the version is there exactly where the state is in force.</summary>
internal sealed record TextOnDay(TextState State, RuleVersion? Version)
{
    public static TextOnDay NotEncoded { get; } = new(TextState.NotEncoded, null);

    public static TextOnDay NoSuchLaw { get; } = new(TextState.NoSuchLaw, null);
}
