namespace Vetting.Rules.Changes;

/// <summary>What somebody did to a rule set that others are held to as well.</summary>
internal enum RuleChangeKind
{
    /// <summary>A rule was left out.</summary>
    LeftOut = 0,

    /// <summary>A violation of a rule does something else than the rule's own text says.</summary>
    Severity = 1,

    /// <summary>A dated value of the law was exchanged.</summary>
    Parameter = 2,
}
