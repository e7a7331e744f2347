namespace Vetting.Tests.Rules.Files;

/// <summary>A small rule file that is right, for tests to break in one place.</summary>
internal static class SmallRule
{
    public const string Period = """{ "from": "2014-01-01" }""";

    public const string Properties = $$"""
        "id": "XX-01", "title": "No aid to strangers", "finding": "{recipient} is a stranger",
        "subject": "recipient", "severity": "Bar", "basis": "statute", "inForce": [ {{Period}} ],
        "citations": [ { "provision": "1 U.S.C. 1", "says": "none", "source": "the Code", "read": "2023-04-20", "verified": true } ],
        "remedies": [ { "kind": "substitute-unit", "by": "proposer", "action": "introduce them", "clears": "recipient.Unit" } ],
        "notExpressible": []
        """;

    public const string Parts = """
        { "RuleName": "XX-01@2014.applies", "Properties": { "part": "scope", "says": "all" }, "Expression": "recipient.Unit.Country == \"MX\"" },
        { "RuleName": "XX-01@2014.when", "Properties": { "part": "condition" }, "Expression": "recipient.Unit.Country == stranger" }
        """;

    public const string Rule = $$"""
        { "RuleName": "XX-01@2014", "Operator": "And", "Properties": { {{Properties}} },
          "LocalParams": [ { "Name": "stranger", "Expression": "\"US\"" } ], "Rules": [ {{Parts}} ] }
        """;

    public const string Workflow = $$"""{ "WorkflowName": "strangers", "Rules": [ {{Rule}} ] }""";
}
