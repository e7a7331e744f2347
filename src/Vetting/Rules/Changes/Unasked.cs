using Vetting.Rules.Files;

namespace Vetting.Rules.Changes;

/// <summary>
/// What a change leaves open, as a rule that is there and not asked: so it is told in every format, by name and with the
/// reason, and whatever was a bar can never be clear.
/// </summary>
internal static class Unasked
{
    private const string Id = "RULES";

    /// <summary>A rule that was left out. What was a bar still holds, what was a hold still warns, and the rest is only told.</summary>
    public static Provision LeftOut(Provision provision, string reason)
    {
        var severity = provision.Latest.Properties.Severity switch
        {
            Severity.Bar => Severity.Bar,
            Severity.Hold => Severity.Warn,
            _ => Severity.Note,
        };
        return new Provision(provision.Versions.Select(version => version.With(severity)), $"left out of the rules; the reason given: {reason}");
    }

    /// <summary>What the rule's own severity would come to is a question of its own.</summary>
    public static Provision OwnSeverity(RuleChange change) =>
        Question(change, SubjectKinds.Package, Severity.Note, "The severity of a rule was changed", "what the rule's own severity would come to");

    /// <summary>A fact or a rule that reads a value of the law may answer otherwise under the law's own: nobody is clear before that is asked.</summary>
    public static Provision OwnValue(RuleChange change) =>
        Question(change, SubjectKinds.Recipient, Severity.Hold, "A value of the law was changed", "what the law's own value would come to");

    private static Provision Question(RuleChange change, string subject, Severity severity, string title, string asks)
    {
        var properties = new RuleProperties
        {
            Id = Id,
            Variant = change.Name,
            Title = $"{title}: {change.Name}",
            Finding = asks,
            Subject = subject,
            Severity = severity,
            Basis = Basis.Practice,
            InForce = [new Period()],
            Citations = [new Citation { Provision = $"the rule set, {change.Name}", Says = change.What, Source = "whoever made the rule set", Verified = true }],
            Remedies = [],
            NotExpressible = [],
        };
        var text = new RuleText { RuleName = $"{Id}@/{change.Name}", Operator = "And", Properties = properties, Rules = [] };
        return new Provision([new RuleVersion(text, () => throw new InvalidOperationException("a question that is not asked has no rule"))], $"{asks}; {change.What}; the reason given: {change.Reason}");
    }
}
