using System.Collections.Immutable;
using System.Globalization;
using Vetting.Facts;
using Vetting.Reading;
using Vetting.Rules.Files;

namespace Vetting.Rules.Changes;

/// <summary>Makes a rule set of another: by adding rules, and by changes that are told wherever the set is used.</summary>
internal static class RuleSetChanges
{
    /// <exception cref="UnusableInputException">The sets do not go together; carries every problem.</exception>
    public static RuleSet Together(RuleSet rules, RuleSet added)
    {
        var workflows = rules.Files.Concat(added.Files).SelectMany(file => file.Workflows).ToImmutableArray();
        var names = rules.Provisions.Select(provision => provision.Name).ToHashSet(StringComparer.Ordinal);
        List<Problem> problems =
        [
            .. added.Files.SelectMany(file => file.Workflows).SelectMany(workflow => workflow.Rules).DistinctBy(rule => rule.Properties.Name, StringComparer.Ordinal)
                .Where(rule => names.Contains(rule.Properties.Name))
                .Select(rule => new Problem(rule.Place, $"the set has a rule {Quoted.Text(rule.Properties.Name)} already", "an id of its own: adding changes no rule")),
            .. Parameters(rules, added),
            .. SameChannels(rules, added) ? [] : (Problem[])[new Problem(added.Channels.All[0].Place with { Line = 0 }, "another table of channels is part of the set", "rules that go by the set's own")],
        ];
        problems.AddRange(problems.Count > 0 ? [] : RuleFileCheck.Of(workflows));
        if (problems.Count > 0)
        {
            throw new UnusableInputException(problems);
        }

        var own = added.Parameters.All.Where(parameter => !rules.Parameters.Names.ContainsKey(parameter.Name));
        return new RuleSet(rules)
        {
            Files = [.. rules.Files, .. added.Files],
            Provisions = InOrder(rules.Provisions.Concat(added.Provisions)),
            Parameters = Table([.. rules.Parameters.All, .. own]),
            Used = [.. rules.Used.Union(added.Used)],
            Changes = [.. rules.Changes, .. added.Changes],
            Added = [.. rules.Added, .. added.Folder is { } folder ? [folder] : ImmutableArray<string>.Empty, .. added.Added],
        };
    }

    /// <exception cref="ArgumentException">There is no such rule, or no reason.</exception>
    public static RuleSet Without(RuleSet rules, string rule, string reason)
    {
        var meant = Meant(rules, rule, reason);
        return new RuleSet(rules)
        {
            Provisions = [.. rules.Provisions.Select(provision => meant.Contains(provision) ? Unasked.LeftOut(provision, reason) : provision)],
            Changes = [.. rules.Changes, .. meant.Select(its => new RuleChange(RuleChangeKind.LeftOut, its.Name, $"a {its.Latest.Properties.Severity} left out", reason))],
        };
    }

    /// <exception cref="ArgumentException">There is no such rule, no reason, or what the law demands would only be noted.</exception>
    public static RuleSet WithSeverity(RuleSet rules, string rule, Severity severity, string reason)
    {
        var meant = Meant(rules, rule, reason);
        if (severity == Severity.Note && meant.FirstOrDefault(its => its.Latest.Properties.Severity is Severity.Bar or Severity.Hold) is { } demand)
        {
            throw new ArgumentException($"`{demand.Name}` is a {demand.Latest.Properties.Severity}, and a note changes no disposition; expected Warn or worse, or to leave the rule out", nameof(severity));
        }

        if (severity == Severity.Bar && meant.FirstOrDefault(its => its.Latest.Properties.Basis != Basis.Statute) is { } wish)
        {
            throw new ArgumentException($"`{wish.Name}` rests on no statute, and only a statute bars; expected Hold or less", nameof(severity));
        }

        ImmutableArray<RuleChange> changes = [.. meant.Select(its => new RuleChange(
            RuleChangeKind.Severity, its.Name, $"severity changed from {its.Latest.Properties.Severity} to {severity}", reason) { Severity = severity })];
        return new RuleSet(rules)
        {
            Provisions = InOrder(
            [
                .. rules.Provisions.Select(provision => meant.Contains(provision)
                    ? new Provision(provision.Versions.Select(version => version.With(severity)))
                    : provision),
                .. changes.DistinctBy(change => change.Name, StringComparer.Ordinal).Select(Unasked.OwnSeverity),
            ]),
            Changes = [.. rules.Changes, .. changes],
        };
    }

    /// <exception cref="ArgumentException">There is no reason.</exception>
    /// <exception cref="UnusableInputException">The file cannot be used, or names no parameter of the set.</exception>
    public static RuleSet WithParameters(RuleSet rules, string path, string reason)
    {
        Reasonable(reason);
        var document = new DocumentReader<ParameterTableContent>().ReadFile(path);
        var content = document.Value;
        var known = rules.Parameters.All.ToDictionary(parameter => parameter.Name, StringComparer.Ordinal);
        ImmutableArray<Problem> problems =
        [
            .. content.Parameters.Where(parameter => !known.ContainsKey(parameter.Name)).Select(parameter => new Problem(
                parameter.Place, $"the set has no parameter {Quoted.Text(parameter.Name)} to change", null, Nearest.To(parameter.Name, known.Keys))),
            .. content.Parameters.Where(parameter => known.TryGetValue(parameter.Name, out var its) && IsList(its) is { } was && IsList(parameter) is { } isList && was != isList)
                .Select(parameter => new Problem(parameter.Place, $"{Quoted.Text(parameter.Name)} is a {(IsList(parameter) == true ? "list" : "number")} here and a {(IsList(parameter) == true ? "number" : "list")} in the set", "values of one kind")),
        ];
        if (!problems.IsEmpty)
        {
            throw new UnusableInputException(problems);
        }

        ImmutableArray<Parameter> changed = [.. content.Parameters.Where(parameter => SameContent.Key(parameter) != SameContent.Key(known[parameter.Name]))];
        ImmutableArray<RuleChange> changes = [.. changed.Select(parameter => new RuleChange(
            RuleChangeKind.Parameter, parameter.Name, $"its value was {Said(known[parameter.Name])} and is {Said(parameter)}", reason) { File = document.File })];
        var names = changed.Select(parameter => parameter.Name).ToHashSet(StringComparer.Ordinal);
        return new RuleSet(rules)
        {
            Parameters = Table([.. rules.Parameters.All.Where(parameter => !names.Contains(parameter.Name)), .. changed]),
            Provisions = InOrder([.. rules.Provisions, .. changes.Select(Unasked.OwnValue)]),
            Used = [.. rules.Used, (document.File, document.Sha256)],
            Changes = [.. rules.Changes, .. changes],
        };
    }

    private static bool? IsList(Parameter parameter) => parameter.Values is [var first, ..] ? first.List is not null : null;

    private static string Said(Parameter parameter) => parameter.Values switch
    {
        [] => "never known",
        [.., var latest] => latest switch
        {
            { Number: { } number } => number.ToString(CultureInfo.InvariantCulture),
            { List: { } list } => string.Create(CultureInfo.InvariantCulture, $"a list of {list.Length}"),
            _ => "never known",
        },
    };

    private static ParameterTable Table(ImmutableArray<Parameter> parameters) => new(new ParameterTableContent { Schema = ParameterTableContent.SchemaName, Parameters = parameters });

    private static IEnumerable<Problem> Parameters(RuleSet rules, RuleSet added)
    {
        var known = rules.Parameters.All.ToDictionary(parameter => parameter.Name, SameContent.Key, StringComparer.Ordinal);
        return added.Parameters.All.Where(parameter => known.TryGetValue(parameter.Name, out var its) && its != SameContent.Key(parameter))
            .Select(parameter => new Problem(parameter.Place, $"the set has another parameter {Quoted.Text(parameter.Name)}", "a name of its own: adding changes no value"));
    }

    private static bool SameChannels(RuleSet rules, RuleSet added) =>
        rules.Channels.All.Select(SameContent.Key).SequenceEqual(added.Channels.All.Select(SameContent.Key), StringComparer.Ordinal);

    private static ImmutableArray<Provision> InOrder(IEnumerable<Provision> provisions) =>
    [
        .. provisions.OrderBy(provision => provision.Id, StringComparer.Ordinal).ThenBy(provision => provision.Latest.Properties.Variant, StringComparer.Ordinal)
            .ThenBy(provision => provision.Latest.Properties.Severity),
    ];

    private static ImmutableArray<Provision> Meant(RuleSet rules, string rule, string reason)
    {
        Reasonable(reason);
        ImmutableArray<Provision> asked = [.. rules.Provisions.Where(provision => provision.NotAsked is null)];
        ImmutableArray<Provision> exact = [.. asked.Where(provision => string.Equals(provision.Name, rule, StringComparison.OrdinalIgnoreCase))];
        return exact.IsEmpty
            ? throw new ArgumentException($"no rule of the set is called {Quoted.Text(rule)}{(Nearest.To(rule, asked.Select(provision => provision.Name)) is { } near ? $"; did you mean `{near}`?" : string.Empty)}", nameof(rule))
            : exact;
    }

    private static void Reasonable(string reason)
    {
        if (string.IsNullOrWhiteSpace(reason) || reason.Any(char.IsControl))
        {
            throw new ArgumentException("a change of the rules gives its reason; expected a sentence on one line", nameof(reason));
        }
    }
}
