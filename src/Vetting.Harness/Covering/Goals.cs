using System.Collections.Immutable;
using Vetting.Harness.Minimum;
using Vetting.Harness.Observing;
using Vetting.Rules;
using Vetting.Rules.Language;

namespace Vetting.Harness.Covering;

/// <summary>All that the cases of a provision ought to show, over all versions of its text.</summary>
internal static class Goals
{
    private static readonly bool?[] Truths = [true, false, null];

    public static ImmutableArray<Goal> Of(Provision provision) =>
    [
        .. provision.Versions.SelectMany(version => OfVersion(version)).DistinctBy(goal => goal.What, StringComparer.Ordinal),
    ];

    public static string Seen(string atom, bool? truth) => $"a case in which `{atom}` is {Word(truth)}";

    public static string Exception(string exception, bool isTaken) =>
        isTaken ? $"a case in which only this exception lifts what else were so: {exception}" : $"a case in which this exception is not met, and that decides: {exception}";

    public static string Decides(string leaf, bool truth, string where) => $"a case in which `{leaf}` is {Word(truth)} and that decides {where}";

    public static string OnlyPart(string part) => $"a case in which it is only not so that {part}";

    public static string Where(CompiledPart part, Term? list) =>
        list is null ? $"the part `{KeyOf(part.Name)}`" : $"an element of {list} in the part `{KeyOf(part.Name)}`";

    public static string KeyOf(string name) => name[(name.LastIndexOf('.') + 1)..];

    private static IEnumerable<Goal> OfVersion(RuleVersion version)
    {
        foreach (var (part, text) in version.Rule.Parts.Zip(version.Text.Rules))
        {
            foreach (var atom in Atoms.In(part.Term))
            {
                foreach (var truth in Truths.Where(truth => truth is not null || Atoms.CanBeUnknown(atom)))
                {
                    yield return new Goal(GoalKind.Atom, Seen(atom.ToString(), truth));
                }
            }

            var says = text.Properties.Says ?? part.Source.Text;
            foreach (var exception in Limbs.ExceptionsOf(part.Term).Select(limb => limb.ToString()).Concat(part.Role == PartRole.Exception ? [says] : []))
            {
                yield return new Goal(GoalKind.Exception, Exception(exception, isTaken: true));
                yield return new Goal(GoalKind.Exception, Exception(exception, isTaken: false));
            }

            foreach (var (decision, list) in Atoms.Decisions(part.Term))
            {
                if (Atoms.LeavesOf(decision) is { Length: > 1 } leaves)
                {
                    foreach (var leaf in leaves)
                    {
                        yield return new Goal(GoalKind.Decision, Decides(leaf.ToString(), truth: true, Where(part, list)));
                        yield return new Goal(GoalKind.Decision, Decides(leaf.ToString(), truth: false, Where(part, list)));
                    }
                }
            }

            if (version.Rule.Parts.Length > 1)
            {
                yield return new Goal(GoalKind.Decision, OnlyPart(says));
            }
        }
    }

    private static string Word(bool? truth) => truth switch { true => "true", false => "false", _ => "unknown" };
}
