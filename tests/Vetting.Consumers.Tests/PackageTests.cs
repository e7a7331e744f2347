using System.IO.Compression;
using System.Xml.Linq;

namespace Vetting.Consumers.Tests;

/// <summary>What every package carries.</summary>
public sealed class PackageTests(Packed packed)
{
    [Fact]
    public void Every_package_has_a_readme_an_icon_a_licence_and_a_description() => Assert.All(packed.Files, file =>
    {
        using var zip = ZipFile.OpenRead(file);
        var metadata = XDocument.Load(zip.Entries.Single(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open()).Root!.Elements().Single();
        var said = metadata.Elements().ToDictionary(element => element.Name.LocalName, element => element.Value, StringComparer.Ordinal);

        Assert.NotNull(zip.GetEntry(said["readme"]));
        Assert.NotNull(zip.GetEntry(said["icon"]));
        Assert.Equal("MIT", said["license"]);
        Assert.True(said["description"].Length > 40, file);
    });

    [Fact]
    public void A_package_holds_its_assembly_its_documentation_and_nothing_that_nobody_expects() => Assert.All(
        packed.Files.Where(file => !Path.GetFileName(file).StartsWith("Vetting.Cli.", StringComparison.Ordinal)),
        file =>
        {
            using var zip = ZipFile.OpenRead(file);
            var name = Path.GetFileName(file).Replace(".0.1.0.nupkg", string.Empty, StringComparison.Ordinal);

            Assert.Equal(
                [$"lib/net10.0/{name}.dll", $"lib/net10.0/{name}.xml"],
                zip.Entries.Select(entry => entry.FullName).Where(entry => entry.StartsWith("lib/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        });
}
