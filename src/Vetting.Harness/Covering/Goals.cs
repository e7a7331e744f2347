using System.Collections.Immutable;
using Vetting.Facts;
using Vetting.Harness.Minimum;
using Vetting.Harness.Observing;
using Vetting.Rules;
using Vetting.Rules.Language;

namespace Vetting.Harness.Covering;

/// <summary>All that the cases of a provision ought to show, over all versions of its text.</summary>
internal static class Goals
{
    private static readonly bool?[] Truths = [true, false, null];
    private static readonly Lazy<string?> Possible = new((string?)null);

    /// <summary>What texts say in the same words is shown by a case of any of them, and unreachable only where it is in all.</summary>
    public static ImmutableArray<Goal> Of(Provision provision, ParameterTable parameters) =>
    [
        .. provision.Versions.SelectMany(version => OfVersion(version, new Reach(version, parameters))).GroupBy(goal => goal.What, StringComparer.Ordinal)
            .Select(same => same.First() with { Unreachable = new Lazy<string?>(() => same.All(goal => goal.Unreachable.Value is not null) ? same.First().Unreachable.Value : null) }),
    ];

    public static string Seen(string atom, bool? truth) => $"a case in which `{atom}` is {Word(truth)}";

    public static string Exception(string exception, bool isTaken) =>
        isTaken ? $"a case in which only this exception lifts what else were so: {exception}" : $"a case in which this exception is not met, and that decides: {exception}";

    public static string Decides(string leaf, bool truth, string where) => $"a case in which `{leaf}` is {Word(truth)} and that decides {where}";

    public static string OnlyPart(string part) => $"a case in which it is only not so that {part}";

    public static string Where(CompiledPart part, Term? list) =>
        list is null ? $"the part `{KeyOf(part.Name)}`" : $"an element of {list} in the part `{KeyOf(part.Name)}`";

    public static string KeyOf(string name) => name[(name.LastIndexOf('.') + 1)..];

    private static IEnumerable<Goal> OfVersion(RuleVersion version, Reach reach)
    {
        foreach (var (index, (part, text)) in version.Rule.Parts.Zip(version.Text.Rules).Index())
        {
            foreach (var atom in Atoms.In(part.Term))
            {
                foreach (var truth in Truths.Where(truth => truth is not null || Atoms.CanBeUnknown(atom)))
                {
                    yield return new Goal(GoalKind.Atom, Seen(atom.ToString(), truth), new Lazy<string?>(() => truth is null ? null : reach.Seen(atom)));
                }
            }

            var says = text.Properties.Says ?? part.Source.Text;
            foreach (var exception in Limbs.ExceptionsOf(part.Term).Select(limb => limb.ToString()).Concat(part.Role == PartRole.Exception ? [says] : []))
            {
                yield return new Goal(GoalKind.Exception, Exception(exception, isTaken: true), Possible);
                yield return new Goal(GoalKind.Exception, Exception(exception, isTaken: false), Possible);
            }

            foreach (var (decision, list) in Atoms.Decisions(part.Term))
            {
                if (Atoms.LeavesOf(decision) is { Length: > 1 } leaves)
                {
                    foreach (var leaf in leaves)
                    {
                        foreach (var truth in new[] { true, false })
                        {
                            yield return new Goal(GoalKind.Decision, Decides(leaf.ToString(), truth, Where(part, list)), new Lazy<string?>(() => reach.Decides(decision, leaf, truth)));
                        }
                    }
                }
            }

            if (version.Rule.Parts.Length > 1)
            {
                yield return new Goal(GoalKind.Decision, OnlyPart(says), new Lazy<string?>(() => reach.OnlyPart(index)));
            }
        }
    }

    private static string Word(bool? truth) => truth switch { true => "true", false => "false", _ => "unknown" };
}
