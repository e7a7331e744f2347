#:package Vetting@0.1.0
#:property PublishAot=false
using NodaTime;
using Vetting;

var rules = new OwnRules<Grant>("""
    { "WorkflowName": "grants", "Rules": [ {
        "RuleName": "GR-01@2024-01-01", "Operator": "And",
        "Properties": {
          "id": "GR-01", "title": "No grant above a million without an audit", "finding": "a large grant was not audited",
          "subject": "line", "severity": "Hold", "basis": "policy", "inForce": [ { "from": "2024-01-01" } ],
          "citations": [ { "provision": "grants manual, 2", "says": "large grants are audited", "source": "the manual", "verified": false } ],
          "remedies": [], "notExpressible": [] },
        "Rules": [
          { "RuleName": "GR-01@2024-01-01.applies", "Properties": { "part": "scope", "says": "it is above a million" }, "Expression": "line.Amount > 1000000" },
          { "RuleName": "GR-01@2024-01-01.when", "Properties": { "part": "condition", "says": "nobody audited it" }, "Expression": "line.Audited == false" } ] } ] }
    """, "line");

foreach (var grant in new[] { new Grant(2_000_000, false), new Grant(2_000_000, null), new Grant(2_000_000, true), new Grant(5_000, null) })
{
    var answer = rules.Ask(grant, new LocalDate(2026, 1, 1)).Single();
    Console.WriteLine($"{grant}: {answer.Outcome}, {answer.Why}");
}

internal sealed record Grant(decimal? Amount, bool? Audited);
