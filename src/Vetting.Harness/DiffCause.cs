namespace Vetting.Harness;

/// <summary>What alone would have changed an outcome.</summary>
public enum DiffCause
{
    /// <summary>No one of them alone: several together.</summary>
    Several = 0,

    /// <summary>The text of the rule, or that there is one.</summary>
    RuleText = 1,

    /// <summary>A parameter of the law.</summary>
    Parameter = 2,

    /// <summary>The table of channels.</summary>
    ChannelTable = 3,

    /// <summary>The law's date: the days on which texts are in force, or the day whose law is asked.</summary>
    LawDate = 4,

    /// <summary>What is known.</summary>
    Data = 5,
}
