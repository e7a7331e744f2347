using System.Security.Cryptography;
using Vetting.Benchmarks.Workload;
using Vetting.Benchmarks.Workload.Stated;
using Vetting.Rules;

namespace Vetting.Tests.Rules;

/// <summary>The workload that engines are compared on: twenty thousand packages, twenty rules, and the same hits from everybody.</summary>
public sealed class PeerWorkloadTests
{
    private const double ShareLeftOut = .05;

    private static readonly int[] Hits =
        [1615, 1348, 5621, 6239, 2239, 6638, 1202, 1950, 1357, 2126, 1193, 1086, 490, 11685, 3274, 2044, 454, 241, 1577, 47];

    private static readonly Package[] Packages = [.. WorkloadPackages.Generate()];

    private static readonly Provision[] Compiled = [.. RuleSetLoader.LoadFor(WorkloadRules.File, WorkloadRules.Subject, typeof(Package))];

    private static readonly Provision[] CompiledOnStated = [.. RuleSetLoader.LoadFor(WorkloadRules.StatedFile, WorkloadRules.Subject, typeof(StatedPackage))];

    public static TheoryData<int> Rules => [.. Enumerable.Range(0, WorkloadRules.Count)];

    [Fact]
    public void The_workload_is_the_one_that_was_measured_before() =>
        Assert.StartsWith("a4cb834b", Convert.ToHexStringLower(SHA256.HashData(PackageFile.Bytes())), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_finds_what_a_programmer_would(int index)
    {
        var byHand = HandWritten.Rules[index];

        var different = Packages.Where(package => Ask(Compiled, index, package) != (byHand(package) ? Outcome.Violation : Outcome.Clear));

        Assert.Empty(different.Select(package => package.Id));
        Assert.Equal(Hits[index], Packages.Count(byHand));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_about_facts_that_may_be_unknown_finds_the_same_where_all_are_known(int index)
    {
        var hits = Stating.Of(Packages, share: 0).Count(package => Ask(CompiledOnStated, index, package) == Outcome.Violation);

        Assert.Equal(Hits[index], hits);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void What_is_left_out_never_turns_an_answer_into_the_other(int index)
    {
        var byHand = HandWritten.Rules[index];
        var expected = Packages.Select(package => byHand(package) ? Outcome.Violation : Outcome.Clear).ToList();
        var plain = Unknowns.In(Packages, ShareLeftOut).Select(package => Ask(Compiled, index, package)).ToList();
        var stated = Stating.Of(Packages, ShareLeftOut).Select(package => Ask(CompiledOnStated, index, package)).ToList();

        Assert.All(expected.Zip(plain), its => Assert.True(its.Second == its.First || its.Second == Outcome.Indeterminate));
        Assert.All(expected.Zip(stated), its => Assert.True(its.Second == its.First || its.Second == Outcome.Indeterminate));
        Assert.Contains(Outcome.Indeterminate, stated);
    }

    [Fact]
    public void Nothing_is_allocated_for_an_outcome()
    {
        Package[] unknowns = [.. Unknowns.In(Packages, ShareLeftOut)];
        StatedPackage[] stated = [.. Stating.Of(Packages, ShareLeftOut)];

        Assert.Equal(0, Allocated(Compiled, Packages));
        Assert.Equal(0, Allocated(Compiled, unknowns));
        Assert.Equal(0, Allocated(CompiledOnStated, stated));
    }

    private static Outcome Ask(Provision[] rules, int index, object package) => rules[index].Latest.Rule.Evaluate(package, Rule.Law).Outcome;

    /// <summary>
    /// The least that one of several later passes allocates: whatever is made once is made in the first, and when memory is collected for
    /// others in the middle of a pass, what is left of this thread's share is counted to it. What an outcome allocates is in every pass.
    /// </summary>
    private static long Allocated<T>(Provision[] rules, T[] packages)
        where T : class
    {
        Pass();
        return Enumerable.Range(0, 5).Min(_ => OfPass());

        long OfPass()
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            Pass();
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        void Pass()
        {
            foreach (var provision in rules)
            {
                var rule = provision.Latest.Rule;
                foreach (var package in packages)
                {
                    rule.Evaluate(package, Rule.Law);
                }
            }
        }
    }
}
