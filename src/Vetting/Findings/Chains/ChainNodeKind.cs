namespace Vetting.Findings.Chains;

/// <summary>What stands in a chain of command.</summary>
internal enum ChainNodeKind
{
    /// <summary>The unit that receives something.</summary>
    Recipient,

    /// <summary>Another unit.</summary>
    Unit,

    /// <summary>Somebody posted to a unit, by reference and never by name.</summary>
    Person,

    /// <summary>An incident that reaches the recipient's unit, or may.</summary>
    Incident,
}
