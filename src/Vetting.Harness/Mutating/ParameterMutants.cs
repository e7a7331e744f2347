using System.Collections.Immutable;
using System.Globalization;
using Vetting.Facts;
using Vetting.Harness.Cases;
using Vetting.Harness.Testing;
using Vetting.Rules;

namespace Vetting.Harness.Mutating;

/// <summary>
/// Changes of what rules read and do not name: parameters that only the facts go by, channels, and the standing of claims. Each asks
/// the cases anew, with facts built anew.
/// </summary>
internal sealed class ParameterMutants(RuleSet rules, ImmutableArray<RuleCase> cases)
{
    /// <summary>The name under which changes of parameters are listed, since they are no rule's.</summary>
    public const string Name = "(facts)";

    public ImmutableArray<(string If, Func<string?> Notices)> All =>
    [
        .. rules.Parameters.All.Where(parameter => OwnTables.HasParameters(rules) && !Named.Contains(parameter.Name) && parameter.Values.Any(value => value.Number is not null))
            .SelectMany(parameter => new[] { -1m, 1m }.Select(step => (
                string.Create(CultureInfo.InvariantCulture, $"the parameter `{parameter.Name}` were {(step > 0 ? "more" : "less")} by 1"),
                (Func<string?>)(() => Notices(With(parameter, step)))))),
        .. OwnTables.HasChannels(rules) ? new ChannelMutants(rules, cases).All : [],
        .. OwnTables.HasParameters(rules) ? [("claims that were disputed or withdrawn counted like any other", () => NoticesStanding())] : Array.Empty<(string, Func<string?>)>(),
    ];

    private ImmutableHashSet<string> Named { get; } =
        [.. rules.Provisions.SelectMany(provision => provision.Versions).SelectMany(version => version.Rule.LawReferences).Select(reference => reference.Name)];

    /// <summary>The first case that notices, or <see langword="null"/>.</summary>
    private string? Notices(RuleSet changed) =>
        cases.FirstOrDefault(its => !CaseRunner.Ask(changed, its).Agrees)?.Id;

    private string? NoticesStanding() =>
        cases.FirstOrDefault(its => WithoutStanding.Of(its) is { } changed && !CaseRunner.Ask(rules, changed).Agrees)?.Id;

    private RuleSet With(Parameter parameter, decimal step)
    {
        var content = new ParameterTableContent
        {
            Schema = ParameterTableContent.SchemaName,
            Parameters = rules.Parameters.All.Replace(parameter, parameter with { Values = [.. parameter.Values.Select(value => value with { Number = value.Number + step })] }),
        };
        return new RuleSet(rules) { Parameters = new ParameterTable(content) };
    }
}
