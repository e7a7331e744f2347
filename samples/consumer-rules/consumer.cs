#:package Vetting@0.1.0
#:property PublishAot=false
using Vetting;
using Vetting.Claims;
using Vetting.Packages;
using Vetting.Rules;

var mine = RuleSet.Parse("""
    { "WorkflowName": "our-own", "Rules": [ {
        "RuleName": "OWN-01@2020-01-01", "Operator": "And",
        "Properties": {
          "id": "OWN-01", "title": "We train nobody who is armed", "finding": "{recipient} belongs to a security force",
          "subject": "recipient", "severity": "Hold", "basis": "policy", "inForce": [ { "from": "2020-01-01" } ],
          "citations": [ { "provision": "our handbook, 4", "says": "we train civilians", "source": "our handbook", "verified": false } ],
          "remedies": [], "notExpressible": [] },
        "Rules": [ { "RuleName": "OWN-01@2020-01-01.when", "Properties": { "part": "condition", "says": "it is a security force" },
          "Expression": "recipient.Unit.IsSecurityForce == true" } ] } ] }
    """, "our-own.json");

var rules = RuleSet.Shipped.With(mine).Without("CF-01", "our handbook asks this in its own way");
var report = Vetter.Create(rules).Check(AidPackage.Read(args[0]), Registry.Read(args[1]));
foreach (var its in report.Checked.Where(its => its.Rule is "OWN-01" or "CF-01").DistinctBy(its => its.Rule))
{
    Console.WriteLine($"{its.Rule} {its.Outcome}: {its.Why}");
}

Console.WriteLine($"{report.Disposition}, by rules that were changed: {report.RuleChanges[0]}");
