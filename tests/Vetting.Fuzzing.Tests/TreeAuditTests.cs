using System.Linq.Expressions;
using Vetting.Facts;
using Vetting.Fuzzing.Expressions;
using Vetting.Logic;

namespace Vetting.Fuzzing.Tests;

/// <summary>The second allow-list refuses what the first has to: otherwise it would notice nothing.</summary>
public sealed class TreeAuditTests
{
    public static TheoryData<string> Names => [.. Escapes.Keys];

    private static Dictionary<string, Expression<Func<RecipientFacts, bool>>> Escapes { get; } = new(StringComparer.Ordinal)
    {
        ["a method of a value"] = recipient => recipient.Title!.EndsWith("ab", StringComparison.Ordinal),
        ["a static member"] = recipient => DateTime.Now > DateTime.MinValue,
        ["a method of the system"] = recipient => File.Exists("a"),
        ["a constructor"] = recipient => new DateTime(2020, 1, 1) > new DateTime(2021, 1, 1),
        ["a conditional"] = recipient => recipient.Title == "a" ? true : false,
        ["a coalescing"] = recipient => (recipient.Title ?? "a") == "a",
        ["a default of an unknown"] = recipient => recipient.Unit!.GetHashCode() > 1,
        ["a list that is made"] = recipient => Enumerable.Range(1, 100).Any(),
        ["a member of the list itself"] = recipient => recipient.Incidents!.IsClosed,
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void What_no_rule_may_do_is_noticed(string name) => Assert.Throws<BrokenPromiseException>(() => TreeAudit.Of(Escapes[name].Body));

    [Fact]
    public void What_rules_may_do_is_not()
    {
        Expression<Func<RecipientFacts, bool>> condition = recipient => recipient.Incidents!.Any(i => i.IsDirect == true) && recipient.Title == "a";

        TreeAudit.Of(condition.Body);
        Assert.NotNull(typeof(FactList<>));
    }
}
