using Vetting.Findings;
using Vetting.Logic;
using Vetting.Rules;

namespace Vetting.Harness.Comparing;

/// <summary>What alone makes an answer differ: each of the new things is tried on the old side by itself.</summary>
internal sealed class Causes(RuleSet old, RuleSet @new, CorpusPackage package, AsOf oldAsOf, AsOf newAsOf)
{
    private readonly Dictionary<DiffCause, Dictionary<(string Rule, string Subject), Answer>> _tried = [];

    public DiffCause Of((string Rule, string Subject) key, Answer? from, Answer? to)
    {
        if (from is null || to is null)
        {
            return DiffCause.RuleText;
        }

        foreach (var cause in new[] { DiffCause.RuleText, DiffCause.Parameter, DiffCause.ChannelTable, DiffCause.Data, DiffCause.LawDate })
        {
            if (Tried(cause).GetValueOrDefault(key) is { } tried && tried.Outcome == to.Outcome && !Severities.Differ(tried, to))
            {
                return cause == DiffCause.RuleText && SaysTheSame(from.Provision, to.Provision) && !Severities.Differ(from, to) ? DiffCause.LawDate : cause;
            }
        }

        return DiffCause.Several;
    }

    /// <summary>Whether two versions of a rule consist of the same expressions, so that only their days can differ.</summary>
    public static bool SaysTheSame(Provision one, Provision other) =>
        Expressions(one).SequenceEqual(Expressions(other), StringComparer.Ordinal);

    private static IEnumerable<string> Expressions(Provision provision) =>
        provision.Versions.SelectMany(version => version.Rule.Parts.Select(part => $"{version.Name} {part.Name} {part.Role} {part.Term}"));

    private Dictionary<(string Rule, string Subject), Answer> Tried(DiffCause cause)
    {
        if (!_tried.TryGetValue(cause, out var answers))
        {
            var rules = cause switch
            {
                DiffCause.RuleText => new RuleSet(@new) { Parameters = old.Parameters, Channels = old.Channels },
                DiffCause.Parameter => new RuleSet(old) { Parameters = @new.Parameters },
                DiffCause.ChannelTable => new RuleSet(old) { Channels = @new.Channels },
                _ => old,
            };
            answers = RuleAnswers.Of(
                rules,
                package.Package,
                cause == DiffCause.Data ? package.NewRegistry ?? package.Registry : package.Registry,
                cause == DiffCause.LawDate ? newAsOf : oldAsOf);
            _tried.Add(cause, answers);
        }

        return answers;
    }
}
