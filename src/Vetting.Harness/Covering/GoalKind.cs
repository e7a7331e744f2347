namespace Vetting.Harness.Covering;

/// <summary>What kind of thing the cases ought to show.</summary>
internal enum GoalKind
{
    /// <summary>An atom seen true, false and unknown.</summary>
    Atom,

    /// <summary>An exception seen taken, and seen not taken.</summary>
    Exception,

    /// <summary>An atom seen to decide, either way, where several interact.</summary>
    Decision,
}
