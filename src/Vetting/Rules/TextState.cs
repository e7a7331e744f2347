namespace Vetting.Rules;

/// <summary>What is known of a provision's text on a day.</summary>
internal enum TextState
{
    /// <summary>No text is encoded for that day, which says nothing about the law: never a pass.</summary>
    NotEncoded,

    /// <summary>The rules say that no such provision existed on that day.</summary>
    NoSuchLaw,

    /// <summary>A version is encoded and was in force.</summary>
    InForce,

    /// <summary>Whoever made the set keeps the question from being asked, which answers it for nobody: never a pass.</summary>
    NotAsked,
}
