using Vetting.Claims;
using Vetting.Packages;
using Vetting.Rules;
using Vetting.Tests.Support;

namespace Vetting.Hosting.Tests;

/// <summary>Rules, registries and packages that a host may be given, usable and not.</summary>
internal static class Inputs
{
    public const string Mine = """
        { "WorkflowName": "mine", "Rules": [ { "RuleName": "MY-01@2000", "Operator": "And",
          "Properties": { "id": "MY-01", "title": "Every recipient", "finding": "{recipient} is one", "subject": "recipient", "severity": "Hold", "basis": "policy",
            "inForce": [ {} ], "citations": [ { "provision": "the test", "says": "so", "source": "the test", "verified": false } ], "remedies": [], "notExpressible": [] },
          "Rules": [ { "RuleName": "MY-01@2000.when", "Properties": { "part": "condition" }, "Expression": "recipient.Unit.Country == recipient.Unit.Country" } ] } ] }
        """;

    /// <summary>Texts of rule sets that each answer otherwise, and one that cannot be used.</summary>
    public static Func<RuleSet>[] Rules { get; } =
    [
        () => RuleSet.Shipped,
        () => RuleSet.Shipped.Without("CF-01", "the test"),
        () => RuleSet.Shipped.With(RuleSet.Parse(Mine)),
        () => RuleSet.Shipped.With(RuleSet.Parse(Mine.Replace("\"Hold\"", "\"Warn\"", StringComparison.Ordinal))),
        () => RuleSet.Parse(Mine.Replace("\"severity\"", "\"severety\"", StringComparison.Ordinal)),
    ];

    public static Func<Registry>[] Registries { get; } =
    [
        () => Registry.Empty,
        () => Registry.Read(Repository.At(SampleFiles.Registry("civilian-justice"))),
        () => Registry.Parse("{"),
    ];

    public static AidPackage[] Packages { get; } = [.. new[] { "civilian-justice", "16th-cavalry" }.Select(Package)];

    public static AidPackage Package(string name) => AidPackage.Read(Repository.At(SampleFiles.Package(name)));
}
