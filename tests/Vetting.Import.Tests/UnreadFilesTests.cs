using Vetting.Reading;

namespace Vetting.Import.Tests;

/// <summary>A registry whose file is misnamed is refused: what is passed over in silence would clear a unit.</summary>
public sealed class UnreadFilesTests
{
    private const string Units = "id,name,country,status\na,A,QX,asserted\n";

    private const string Json = "{ \"schema\": \"vetting/registry/1\", \"units\": [] }";

    [Theory]
    [InlineData("Incidents.csv", "id,status,title\n", "Incidents.csv: this table is not read by this name; expected one of the tables that `vetting new registry --csv` writes, or another folder; did you mean `incidents.csv`?")]
    [InlineData("incidents.xlsx", "PK", "incidents.xlsx: this table is not read by this name; expected one of the tables that `vetting new registry --csv` writes, or another folder; did you mean `incidents.csv`?")]
    [InlineData("unit.csv", "id\n", "unit.csv: this table is not read by this name; expected one of the tables that `vetting new registry --csv` writes, or another folder; did you mean `units.csv`?")]
    [InlineData("incidents.json", Json, "incidents.json: this file holds a registry and is not read by this name; expected a name that ends in `.registry.json`")]
    [InlineData("incidents.Registry.json", Json, "incidents.Registry.json: this file holds a registry and is not read by this name; expected a name that ends in `.registry.json`")]
    [InlineData("a.registry.ndjson", Json, "a.registry.ndjson: this file holds a registry and is not read by this name; expected a name that ends in `.registry.json`")]
    [InlineData("a.registry.json.bak", Json, "a.registry.json.bak: this file holds a registry and is not read by this name; expected a name that ends in `.registry.json`")]
    [InlineData("a.registry.json.gz", "packed", "a.registry.json.gz: this file holds a registry and is not read by this name; expected a name that ends in `.registry.json`")]
    [InlineData("claims.txt", "\uFEFF" + Json, "claims.txt: this file holds a registry and is not read by this name; expected a name that ends in `.registry.json`")]
    [InlineData("claims", "{ \"units\": [], \"schema\": \"vetting\\/registry\\/1\" }", "claims: this file holds a registry and is not read by this name; expected a name that ends in `.registry.json`")]
    [InlineData("broken.json", "{ \"schema\": \"vetting/registry/1\", \"units\": [ { \"id\": 'a' } ", "broken.json: this file holds a registry and is not read by this name; expected a name that ends in `.registry.json`")]
    [InlineData("odd.json", "{ 'schema': 'vetting/registry/1' }", "odd.json: this file holds a registry and is not read by this name; expected a name that ends in `.registry.json`")]
    [InlineData("incidents.csv.bak", "id\n", "incidents.csv.bak: this table is not read by this name; expected one of the tables that `vetting new registry --csv` writes, or another folder; did you mean `incidents.csv`?")]
    public void A_file_that_would_not_be_read_is_refused(string file, string text, string problem)
    {
        using var folder = new Folder().With("units.csv", Units).With(file, text);

        var refused = Assert.Throws<UnusableInputException>(() => RegistryInputs.Read([folder.Name]));

        Assert.Equal(problem, folder.Short(refused.Problems));
    }

    [Theory]
    [InlineData(10_000)]
    [InlineData(500_000)]
    public void A_registry_is_known_wherever_in_it_the_format_is_named(int far)
    {
        var units = string.Join(',', Enumerable.Range(0, far / 50).Select(id => $"{{ \"id\": \"{id}\", \"note\": \"{new string('x', 30)}\" }}"));
        using var folder = new Folder().With("units.csv", Units).With("claims.json", $"{{ \"units\": [ {units} ], \"schema\": \"vetting/registry/1\" }}");

        Assert.Throws<UnusableInputException>(() => RegistryInputs.Read([folder.Name]));
    }

    [Theory]
    [InlineData("Waivers.csv", "Waivers.csv: this table is not read by this name; expected one of the tables that `vetting new package --csv` writes, or another folder; did you mean `waivers.csv`?")]
    [InlineData("waivers.xlsx", "waivers.xlsx: this table is not read by this name; expected one of the tables that `vetting new package --csv` writes, or another folder; did you mean `waivers.csv`?")]
    [InlineData("incidents.csv", "incidents.csv: this table is not read by this name; expected one of the tables that `vetting new package --csv` writes, or another folder")]
    public void A_table_beside_those_of_a_package_that_would_not_be_read_is_refused(string file, string problem)
    {
        using var folder = new Folder().With("package.csv", "id,title,country\np,P,QX\n").With(file, "id\n");

        Assert.Contains(problem, folder.Short(PackageTables.Read(Path.Combine(folder.Name, "package.csv")).Problems), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("README.txt", "how it was made")]
    [InlineData("report.json", "{ \"schema\": \"vetting/report/1\" }")]
    [InlineData("registry.schema.json", "{ \"properties\": { \"schema\": { \"const\": \"vetting/registry/1\" } } }")]
    [InlineData("about.md", "a registry says vetting/registry/1")]
    [InlineData("p.package.json", "{ \"schema\": \"vetting/package/1\" }")]
    public void Another_file_beside_a_registry_is_left_alone(string file, string text)
    {
        using var folder = new Folder().With("units.csv", Units).With(file, text);

        Assert.Single(RegistryInputs.Read([folder.Name]).Units);
    }
}
