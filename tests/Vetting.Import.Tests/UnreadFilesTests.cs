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
    public void A_file_that_would_not_be_read_is_refused(string file, string text, string problem)
    {
        using var folder = new Folder().With("units.csv", Units).With(file, text);

        var refused = Assert.Throws<UnusableInputException>(() => RegistryInputs.Read([folder.Name]));

        Assert.Equal(problem, folder.Short(refused.Problems));
    }

    [Theory]
    [InlineData("README.txt", "how it was made")]
    [InlineData("report.json", "{ \"schema\": \"vetting/report/1\" }")]
    [InlineData("p.package.json", "{ \"schema\": \"vetting/package/1\" }")]
    public void Another_file_beside_a_registry_is_left_alone(string file, string text)
    {
        using var folder = new Folder().With("units.csv", Units).With(file, text);

        Assert.Single(RegistryInputs.Read([folder.Name]).Units);
    }
}
