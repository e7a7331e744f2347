namespace Vetting.Harness.Covering;

/// <summary>Something that the cases of a rule ought to show. Its words are its name: what a case shows is said in the same words.</summary>
/// <param name="Kind">What kind of thing it is.</param>
/// <param name="What">What: <c>a case in which …</c>.</param>
/// <param name="Unreachable">Why no case can show it, or <see langword="null"/> where that is not shown.</param>
internal sealed record Goal(GoalKind Kind, string What, Lazy<string?> Unreachable);
