using System.Collections.Immutable;
using Vetting.Claims;
using Vetting.Harness.Cases;
using Vetting.Harness.Observing;
using Vetting.Packages;
using Vetting.Reading;
using Vetting.Rules;

namespace Vetting.Harness.Auditing;

/// <summary>
/// Reads a folder that an auditor made: packages, perhaps a registry beside each, and <c>expected.csv</c>, which says what
/// the rules have to answer about them.
/// </summary>
internal sealed class ExpectedTable(RuleSet rules)
{
    public const string FileName = "expected.csv";

    private static readonly CsvTable Table = new(
        ["package", "rule", "subject", "expected", "missing"], "law-on", "known-on", "assess-as", "from", "status", "note");

    private readonly Dictionary<string, Provision> _provisions = RuleName.Of(rules).ToDictionary(rule => rule.Name, rule => rule.Provision, StringComparer.Ordinal);
    private readonly Dictionary<string, Registry?> _registries = new(StringComparer.Ordinal);
    private readonly List<Problem> _problems = [];

    /// <summary>Every row of every table below the folder, as cases.</summary>
    /// <exception cref="UnusableInputException">A file cannot be used; carries every problem of every file.</exception>
    public ImmutableArray<RuleCase> Read(string folder)
    {
        ImmutableArray<RuleCase> cases = [.. InputFolder.Files(folder, FileName).SelectMany(OfTable)];
        return _problems.Count == 0 ? cases : throw new UnusableInputException(_problems);
    }

    private IEnumerable<RuleCase> OfTable(string table)
    {
        var folder = table[..^FileName.Length];
        var packages = InputFolder.Files(folder.Length == 0 ? "." : folder, "*.package.json")
            .Select(file => (File: file, Package: Package(file))).Where(its => its.Package is not null).ToImmutableArray();
        var rows = Table.Read(new RuleInput(table, () => File.OpenRead(table)), _problems);
        ImmutableArray<RuleCase> cases = [.. rows.Index().Select(row => OfRow(row.Index, row.Item, packages!)).OfType<RuleCase>()];
        _problems.AddRange(cases.GroupBy(its => (its.Package, its.Provision, its.Subject, its.AsOf)).SelectMany(same => same.Skip(1).Select(again => new Problem(
            again.Row.Rule.At(0),
            $"another row asks the same of {Quoted.Text(again.Package.Id)}, in line {same.First().Row.Rule.At(0).Line.ToString(System.Globalization.CultureInfo.InvariantCulture)}",
            "one row for each rule, subject and day"))));
        return cases;
    }

    private RuleCase? OfRow(int index, ImmutableArray<PlacedText> cells, ImmutableArray<(string File, AidPackage Package)> packages)
    {
        var nothing = new PlacedText(string.Empty, cells[0].At);
        var id = $"{(cells[0].Text.Length == 0 ? "row" : cells[0].Text)}:{(index + 2).ToString(System.Globalization.CultureInfo.InvariantCulture)}";

        // The columns of a case table in its order; what an auditor's table has not is as it is where nothing is said.
        var row = new CaseRow(
        [
            new PlacedText(id, cells[0].At), cells[1], cells[5], cells[6], cells[7], nothing, cells[2], nothing, cells[3], cells[4],
            cells[8].Text.Length == 0 ? new PlacedText("the auditor", cells[8].At) : cells[8],
            cells[9].Text.Length == 0 ? new PlacedText("active", cells[9].At) : cells[9],
            cells[10],
        ]);
        var read = new CaseCells(_problems);
        var provision = Rule(row.Rule);
        var asOf = read.AsOf(row);
        var isTodo = read.IsTodo(row);
        var package = Named(cells[0], packages);
        var subject = provision is null ? null : read.Subject(row.Subject, provision.Subject);
        var expected = provision is null ? null : read.Expected(row, [.. RuleFacts.Of(provision).Select(fact => fact.Path)]);
        if (provision is null || asOf is null || isTodo is null || subject is not { } place || expected is null || package is not { } found || RegistryBeside(found.File) is not { } registry)
        {
            return null;
        }

        if (!CaseReader.IsThere(found.Package, place))
        {
            _problems.Add(new Problem(row.Subject.At(0), $"the package has no {Quoted.Text(place.Pointer)}", "a subject that is there"));
            return null;
        }

        return new RuleCase
        {
            Row = row,
            Set = RuleName.SetOf(provision),
            Provision = provision,
            Subject = place,
            AsOf = asOf,
            Start = new StartingPoint(found.File, [], []),
            Changes = [],
            Package = found.Package,
            Registry = registry,
            Expected = expected,
            IsTodo = isTodo.Value,
        };
    }

    private Provision? Rule(PlacedText cell)
    {
        if (_provisions.TryGetValue(cell.Text.Trim(), out var provision))
        {
            return provision;
        }

        _problems.Add(new Problem(cell.At(0), $"no rule is named {Quoted.Text(cell.Text)}", "the id of a rule, as `vetting rules list` prints it, with `/variant` where it has one", Nearest.To(cell.Text.Trim(), _provisions.Keys)));
        return null;
    }

    /// <summary>A package by its id, or by its file; the only one there is, where the cell is empty.</summary>
    private (string File, AidPackage Package)? Named(PlacedText cell, ImmutableArray<(string File, AidPackage Package)> packages)
    {
        var name = cell.Text.Trim();
        var found = packages.Where(its => name.Length == 0 || its.Package.Id == name || its.File == name || its.File.EndsWith("/" + name, StringComparison.Ordinal)).ToList();
        if (found is [var only])
        {
            return only;
        }

        _problems.Add(new Problem(
            cell.At(0),
            found.Count > 1 ? (name.Length == 0 ? "package is empty, and there are several" : $"several packages are named {Quoted.Text(name)}") : name.Length == 0 ? "there is no package beside the table" : $"no package is named {Quoted.Text(name)}",
            packages.IsEmpty ? "a file that ends in `.package.json` beside the table" : "the id or the file of a package beside the table",
            Nearest.To(name, packages.Select(its => its.Package.Id))));
        return null;
    }

    private AidPackage? Package(string file) => Reading(() => AidPackage.Read(file));

    private Registry? RegistryBeside(string package)
    {
        var folder = package[..(package.LastIndexOf('/') + 1)] + "registry";
        if (!_registries.TryGetValue(folder, out var registry))
        {
            registry = Directory.Exists(folder) ? Reading(() => Registry.Read(folder)) : Registry.Empty;
            _registries.Add(folder, registry);
        }

        return registry;
    }

    private T? Reading<T>(Func<T> read)
        where T : class
    {
        try
        {
            return read();
        }
        catch (UnusableInputException unusable)
        {
            _problems.AddRange(unusable.Problems);
            return null;
        }
    }
}
