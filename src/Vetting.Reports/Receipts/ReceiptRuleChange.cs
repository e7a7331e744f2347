using Vetting.Reading;
using Vetting.Rules;

namespace Vetting.Reports.Receipts;

[Meaning("something that was changed about the rules, and why")]
internal sealed record ReceiptRuleChange : Placed
{
    [Meaning("what was done")]
    [Pattern("left-out|severity|parameter", "left-out, severity or parameter")]
    public required string Change { get; init; }

    [Meaning("the rule's id, with its variant where it has one; or the name of the parameter")]
    [NonEmpty]
    public required string Name { get; init; }

    [Meaning("the severity that the rule was given, where that was changed")]
    public Severity? Severity { get; init; }

    [Meaning("the file that held the new value, where a parameter was changed")]
    public string? File { get; init; }

    [Meaning("why, as it was given")]
    [NonEmpty]
    public required string Reason { get; init; }
}
