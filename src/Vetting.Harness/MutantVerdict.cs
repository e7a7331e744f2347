namespace Vetting.Harness;

/// <summary>What became of a changed rule. The four are never counted together.</summary>
public enum MutantVerdict
{
    /// <summary>No case noticed the change.</summary>
    Survived = 0,

    /// <summary>A case noticed the change.</summary>
    Killed = 1,

    /// <summary>The change was shown, or is declared with a reason, to change no answer.</summary>
    Equivalent = 2,

    /// <summary>The changed rule could not be made or asked, so it says nothing about the cases.</summary>
    Invalid = 3,
}
