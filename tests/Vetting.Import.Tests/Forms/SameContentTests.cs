using Vetting.Claims;
using Vetting.Import.Forms;
using Vetting.Packages;
using Vetting.Reading;
using Vetting.Tests.Support;

namespace Vetting.Import.Tests.Forms;

/// <summary>Tables and JSON are two forms of one format: the same content has the same hash.</summary>
public sealed class SameContentTests
{
    private static readonly DocumentWriter<RegistryContent> Registries = new();
    private static readonly DocumentWriter<PackageContent> Packages = new();

    public static TheoryData<string> Samples => [.. SampleFiles.Names];

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_registry_written_as_tables_and_read_again_has_the_same_content_hash(string name)
    {
        var json = new DocumentReader<RegistryContent>().ReadFile(Repository.Files(SampleFiles.Registry(name), "*.registry.json").Single()).Value with { Words = null };
        var tables = Again(Form.Registry, RegistryContent.SchemaName, json);

        Assert.Equal(Registries.Write(json), Registries.Write(tables));
        Assert.Equal(Registries.ContentSha256(json), Registries.ContentSha256(tables));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_package_written_as_tables_and_read_again_has_the_same_content_hash(string name)
    {
        var json = new DocumentReader<PackageContent>().ReadFile(Repository.At(SampleFiles.Package(name))).Value;
        var tables = Again(Form.Package, PackageContent.SchemaName, json);

        Assert.Equal(Packages.Write(json), Packages.Write(tables));
        Assert.Equal(Packages.ContentSha256(json), Packages.ContentSha256(tables));
    }

    [Fact]
    public void Odd_texts_come_back_as_they_were()
    {
        var unit = new Unit
        {
            Id = "=1+1",
            Name = "a, \"b\"; c\nd | e \\ f",
            Country = "QX",
            Aliases = [new Alias { Name = "none" }],
            Status = ClaimStatus.Asserted,
            Sources = ["s|1", "\\", "none"],
        };
        var lone = unit with { Id = "-2", Aliases = [], Sources = ["none"], Name = "'quoted" };
        var known = new RegistryContent
        {
            Schema = RegistryContent.SchemaName,
            Units = [unit, lone],
            Sources = [new Source { Id = "s|1", Title = "@t" }, new Source { Id = "\\", Title = "+t" }, new Source { Id = "none", Title = "none" }],
        };

        Assert.Equal(Registries.Write(known), Registries.Write(Again(Form.Registry, RegistryContent.SchemaName, known)));
    }

    private static T Again<T>(Form form, string schema, T document)
        where T : notnull
    {
        using var folder = new Folder();
        foreach (var (file, text) in FormWriter.Write(form, document))
        {
            folder.With(file, text);
        }

        return new FormReader<T>(form, schema).Read(folder.Name, folder.Name).Value;
    }
}
