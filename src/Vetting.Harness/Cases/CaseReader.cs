using System.Collections.Concurrent;
using System.Collections.Immutable;
using Vetting.Findings;
using Vetting.Harness.Observing;
using Vetting.Packages;
using Vetting.Reading;
using Vetting.Rules;

namespace Vetting.Harness.Cases;

/// <summary>
/// From rows to cases: the changes are carried out on the starting point, and the result is read by the strict readers, so
/// that a case can state nothing that a file could not.
/// </summary>
/// <remarks>May be used from many threads at once.</remarks>
internal sealed class CaseReader(RuleSet rules, StartingPoints starts)
{
    private readonly Dictionary<string, Provision> _provisions = RuleName.Of(rules).ToDictionary(rule => rule.Name, rule => rule.Provision, StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string Start, string Changes), Lazy<ChangedInputs>> _changed = [];

    public RuleCase? Read(CaseRow row, string set, ICollection<Problem> problems)
    {
        var cells = new CaseCells(problems);
        cells.Required(row.Id, "id");
        cells.Required(row.From, "from");
        var provision = Rule(row.Rule, set, problems);
        var asOf = cells.AsOf(row);
        var isTodo = cells.IsTodo(row);
        var subject = provision is null ? null : cells.Subject(row.Subject, provision.Subject);
        var expected = provision is null ? null : cells.Expected(row, [.. RuleFacts.Of(provision).Select(fact => fact.Path)]);
        var inputs = Start(row.Start, problems) is { } start ? Inputs(start, row.Changes, problems) : null;
        if (provision is null || asOf is null || isTodo is null || subject is not { } place || expected is null || inputs is null)
        {
            return null;
        }

        if (!IsThere(inputs.Package!, place))
        {
            problems.Add(new Problem(row.Subject.At(0), $"the package has no {Quoted.Text(place.Pointer)}", "a subject that is there"));
            return null;
        }

        return new RuleCase
        {
            Row = row,
            Set = set,
            Provision = provision,
            Subject = place,
            AsOf = asOf,
            Start = inputs.Start,
            Changes = inputs.Changes,
            Package = inputs.Package!,
            Registry = inputs.Registry!,
            Expected = expected,
            IsTodo = isTodo.Value,
        };
    }

    /// <summary>Whether a package has the subject.</summary>
    public static bool IsThere(AidPackage package, SubjectPlace place)
    {
        var lines = package.Content.Lines;
        return place.Line is not { } line || (line < lines.Length && (place.Recipient is not { } recipient || recipient < lines[line].Recipients.Length));
    }

    private Provision? Rule(PlacedText cell, string set, ICollection<Problem> problems)
    {
        var name = cell.Text.Trim();
        if (!_provisions.TryGetValue(name, out var provision))
        {
            var others = _provisions.Keys.Where(other => other.StartsWith(name + "/", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToImmutableArray();
            problems.Add(new Problem(
                cell.At(0),
                $"no rule is named {Quoted.Text(name)}",
                others.IsEmpty || name.Length == 0 ? "the id of a rule of this set, with `/variant` where it has one" : $"one of {Quoted.List(others)}",
                Nearest.To(name, _provisions.Keys)));
            return null;
        }

        if (RuleName.SetOf(provision) is var its && its != set)
        {
            problems.Add(new Problem(cell.At(0), $"{Quoted.Text(name)} is a rule of {Quoted.Text(its)}", "cases beside the rules that they ask"));
        }

        return provision;
    }

    private StartingPoint? Start(PlacedText cell, ICollection<Problem> problems)
    {
        var name = cell.Text.Trim();
        if (starts.Find(name) is { } start)
        {
            return start;
        }

        problems.Add(new Problem(
            cell.At(0),
            name.Length == 0 ? "start is empty" : $"no starting point is named {Quoted.Text(name)}",
            starts.Names.IsEmpty ? $"`{name}{StartingPoints.PackageEnd}` in a folder `starting-points`" : $"one of {Quoted.List(starts.Names)}",
            Nearest.To(name, starts.Names)));
        return null;
    }

    /// <summary>Many cases differ in their dates only, so what is made of a start and its changes is made once.</summary>
    private ChangedInputs? Inputs(StartingPoint start, PlacedText cell, ICollection<Problem> problems)
    {
        List<Problem> own = [];
        var changes = ChangeText.Read(cell, own);
        var inputs = own.Count > 0
            ? null
            : _changed.GetOrAdd((start.Name, cell.Text), _ => new(() => ChangedInputs.Of(start, changes))).Value;
        foreach (var problem in own.Concat(inputs?.ProblemsAt(cell, changes) ?? []))
        {
            problems.Add(problem);
        }

        return inputs is { Package: not null, Registry: not null } ? inputs : null;
    }
}
