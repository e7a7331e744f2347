using Vetting.Claims;
using Vetting.Import.Forms;
using Vetting.Packages;
using Vetting.Reading;
using Vetting.Tests.Support;

namespace Vetting.Cli.Tests.Commands;

public sealed class ImportTests
{
    private const string Units = "uuid,country,name,aliases,classification,parents\nu1,mx,1 Batallón,1/er. B.,Militar ; Ejército,Z|Command|2003-07-02..2011-04-28 ; Y|Command|..\nu2,mx,Z,,,\nu3,,X,,,\n";

    public ImportTests() => SampleFiles.StartFromTheRoot();

    [Fact]
    public async Task Every_row_is_accounted_for_and_the_registry_can_be_used()
    {
        using var folder = new TemporaryFolder();
        var ran = await Ran.With("import", "units", folder.Write("u.csv", Units), "--output", folder.At("x.registry.json"), "--csv", folder.At("tables"));

        Assert.Equal((0, ""), (ran.Code, ran.Output));
        Assert.Equal(
            "u.csv:2:6: part of the row is set aside: the superior `Y` is no unit of these tables\n"
            + "u.csv:4:2: the row is set aside: a unit needs an id, a name and a country of two letters\n"
            + "note: the level of 1 units is read from their names, by the list of words; of 1 it is not known\n"
            + "note: a relation cited from one day to another held on the days between; whether before or after, nobody says\n"
            + "3 rows = 2 taken + 1 set aside; 1 parts of rows set aside\n"
            + "2 units, 1 relations, 0 postings, 0 incidents, 1 sources\n",
            ran.Error.Replace(folder.Name.Replace('\\', '/') + "/", string.Empty, StringComparison.Ordinal));

        var shown = await Ran.With("registry", "show", "Z", "--on", "2005-01-01", "--registry", folder.At("x.registry.json"));
        var again = await Ran.With("registry", "show", "Z", "--on", "2005-01-01", "--registry", folder.At("tables"));
        Assert.Contains("   1 Batallón  from 2003-07-02 or earlier until 2011-04-28 or later", shown.Output, StringComparison.Ordinal);
        Assert.Contains("   1 Batallón  from 2003-07-02 or earlier until 2011-04-28 or later", again.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_file_the_registry_goes_to_standard_output()
    {
        using var folder = new TemporaryFolder();
        var ran = await Ran.With("import", "units", folder.Write("u.csv", Units));

        Assert.Equal(2, Registry.Parse(ran.Output).Units.Length);
    }

    [Fact]
    public async Task A_table_of_another_kind_is_refused()
    {
        using var folder = new TemporaryFolder();

        Assert.Equal(65, (await Ran.With("import", "units", folder.Write("u.csv", "a,b\n1,2\n"))).Code);
        Assert.Equal(65, (await Ran.With("import", "sfm", folder.Write("s.csv", "a,b\n1,2\n"))).Code);
        Assert.Equal(65, (await Ran.With("import", "sfm", folder.At("none.csv"))).Code);
    }

    [Fact]
    public async Task A_check_of_tables_says_what_a_check_of_JSON_says()
    {
        using var folder = new TemporaryFolder();
        const string Name = "chain-of-command";
        Write(folder.At(Name), Form.Package, new DocumentReader<PackageContent>().ReadFile(SampleFiles.Package(Name)).Value);
        Write(Path.Combine(folder.At(Name), "registry"), Form.Registry, new DocumentReader<RegistryContent>().ReadFile($"samples/{Name}/registry/{Name}.registry.json").Value);
        var json = await Ran.With("check", $"samples/{Name}");
        var tables = await Ran.With("check", folder.At(Name));

        Assert.Equal((json.Code, ""), (tables.Code, tables.Error));
        Assert.Equal(Beginning(json.Output), Beginning(tables.Output));
        Assert.Contains("package.csv (sha256", tables.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_registry_of_tables_can_be_named()
    {
        using var folder = new TemporaryFolder();
        Write(folder.Name, Form.Registry, new DocumentReader<RegistryContent>().ReadFile("samples/chain-of-command/registry/chain-of-command.registry.json").Value);
        var json = await Ran.With("check", "samples/chain-of-command");
        var tables = await Ran.With("check", "samples/chain-of-command", "--registry", folder.Name);

        Assert.Equal(Beginning(json.Output), Beginning(tables.Output));
    }

    [Fact]
    public async Task A_mistake_in_a_table_is_named_by_row_and_column()
    {
        using var folder = new TemporaryFolder();
        folder.Write("units.csv", "id;name;country;status\na;A;QX;asserted\n");
        folder.Write("searches.csv", "id;status;units;on\ns;asserted;a;03/04/2019\n");
        var ran = await Ran.With("check", "samples/chain-of-command", "--registry", folder.Name);

        Assert.Equal(65, ran.Code);
        Assert.EndsWith("searches.csv:2:4: `on` is `03/04/2019`, which can mean two days; expected `2019-04-03` or `2019-03-04`, whichever is meant\n", ran.Error, StringComparison.Ordinal);
    }

    /// <summary>Up to the findings: these name files and places.</summary>
    private static string Beginning(string report) => report[..report.IndexOf("FINDINGS", StringComparison.Ordinal)];

    private static void Write(string folder, Form form, object document)
    {
        Directory.CreateDirectory(folder);
        foreach (var (file, text) in FormWriter.Write(form, document))
        {
            File.WriteAllText(Path.Combine(folder, file), text);
        }
    }
}
