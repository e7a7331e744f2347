using System.Text;
using Newtonsoft.Json.Linq;
using Vetting.Tests.Support;

namespace Vetting.Cli.Tests.Commands;

public sealed class RegistryMatchTests : IDisposable
{
    private const string Units = """
        { "schema": "vetting/registry/1", "units": [
          { "id": "z14m", "status": "asserted", "name": "14 Zona Militar", "aliases": [], "country": "QX", "branch": "army" },
          { "id": "z14n", "status": "asserted", "name": "14 Zona Naval", "aliases": [ { "name": "ZN-14" } ], "country": "QX", "branch": "navy" } ] }
        """;

    private readonly TemporaryFolder _folder = new();

    public RegistryMatchTests() => SampleFiles.StartFromTheRoot();

    private string Registry => _folder.At("units.registry.json");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_text_is_answered_with_its_unit_and_what_speaks_for_and_against_it()
    {
        await File.WriteAllTextAsync(Registry, Units, TestContext.Current.CancellationToken);

        Approved.Match((await Ran.With("registry", "match", "ZN-14", "14th Zone", "Navy", "15th Naval Zone", "", "--registry", Registry)).Output);
    }

    [Fact]
    public async Task Each_line_of_standard_input_is_one_object()
    {
        await File.WriteAllTextAsync(Registry, Units, TestContext.Current.CancellationToken);
        var ran = await Ran.WithInput("XIV Zona Militar\n\nNavy\r\n14 Zona\n", "registry", "match", "-", "--registry", Registry, "--format", "json");
        var objects = ran.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(JObject.Parse).ToList();

        Assert.Equal(0, ran.Code);
        Assert.Equal(["XIV Zona Militar", "", "Navy", "14 Zona"], objects.Select(its => (string)its["text"]!));
        Assert.Equal(["positive", "none", "service", "unsure"], objects.Select(its => (string)its["judgement"]!));
        Assert.Equal(["14 Zona Militar", null, null, null], objects.Select(its => (string?)its["unit"]));
        Assert.Contains(objects[0]["features"]!, feature => (string)feature["field"]! == "number" && (string)feature["speaks"]! == "for");
        Assert.Equal("which is meant, 14 Zona Militar or 14 Zona Naval? the branch (army or navy) would tell", (string?)objects[3]["ask"]);
    }

    [Fact]
    public async Task Without_a_registry_or_with_several_countries_it_says_what_it_needs()
    {
        Assert.Equal((64, "there is no folder `registry` here; expected `--registry PATH`\n"), await Ran.With("registry", "match", "Navy") is var ran ? (ran.Code, ran.Error) : default);
        await File.WriteAllTextAsync(Registry, Units.Replace("\"z14n\", \"status\": \"asserted\", \"name\": \"14 Zona Naval\", \"aliases\": [ { \"name\": \"ZN-14\" } ], \"country\": \"QX\"", "\"z14n\", \"status\": \"asserted\", \"name\": \"14 Zona Naval\", \"country\": \"QY\"", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        Assert.Equal((64, "the registry has units of QX, QY; expected `--country CODE`\n"), await Ran.With("registry", "match", "Navy", "--registry", Registry) is var several ? (several.Code, several.Error) : default);
        Assert.Contains("service", (await Ran.With("registry", "match", "Navy", "--registry", Registry, "--country", "qx")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_country_of_which_no_unit_is_on_file_is_a_mistake()
    {
        await File.WriteAllTextAsync(Registry, Units, TestContext.Current.CancellationToken);
        var ran = await Ran.With("registry", "match", "Navy", "--registry", Registry, "--country", "CO");

        Assert.Equal((64, string.Empty, "the registry has no unit of `CO`; it has units of QX\n"), (ran.Code, ran.Output, ran.Error));
    }

    [Fact]
    public async Task Nothing_in_a_text_moves_the_cursor_of_who_reads_the_answer()
    {
        await File.WriteAllTextAsync(Registry, Units.Replace("ZN-14", "ZN-14 \\u001b[2J", StringComparison.Ordinal), TestContext.Current.CancellationToken);

        Assert.DoesNotContain('\u001b', (await Ran.With("registry", "match", "14 Zona Naval \u001b[31m", "ZN-14 \u001b[2J", "--registry", Registry)).Output);
        Assert.DoesNotContain('\u001b', (await Ran.With("registry", "check", "--registry", Registry)).Output);
    }

    [Fact]
    public async Task Lines_of_Windows_1252_are_read_as_such()
    {
        await File.WriteAllTextAsync(Registry, Units.Replace("14 Zona Naval", "Guarnición de Ñandú", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        byte[] bytes = [.. Encoding.Latin1.GetBytes("Guarnición de Ñandú\r\n"), .. Encoding.UTF8.GetBytes("Guarnición de Ñandú\n")];
        var ran = await Ran.WithBytes(bytes, "registry", "match", "-", "--registry", Registry, "--format", "json");

        Assert.Equal(["Guarnición de Ñandú", "Guarnición de Ñandú"], ran.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => (string?)JObject.Parse(line)["text"]));
    }

    [Fact]
    public async Task A_registry_that_cannot_be_used_is_said_with_its_place()
    {
        await File.WriteAllTextAsync(Registry, "{", TestContext.Current.CancellationToken);
        var ran = await Ran.With("registry", "match", "Navy", "--registry", Registry);

        Assert.Equal((65, string.Empty), (ran.Code, ran.Output));
        Assert.Contains("units.registry.json:1:", ran.Error, StringComparison.Ordinal);
    }
}
