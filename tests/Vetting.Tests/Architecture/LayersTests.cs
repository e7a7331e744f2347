using Vetting.Tests.Support;

namespace Vetting.Tests.Architecture;

/// <summary>Which folder of the library may use which. Read downwards, the table is the architecture.</summary>
public sealed class LayersTests
{
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Logic"] = [],
        ["Reading"] = ["Logic"],
        ["Packages"] = ["Logic", "Reading"],
        ["Claims"] = ["Logic", "Reading"],
        ["Facts"] = ["Logic", "Reading", "Packages", "Claims"],
        ["Rules"] = ["Logic", "Reading", "Packages", "Claims", "Facts"],
        ["Findings"] = ["Logic", "Reading", "Packages", "Claims", "Facts", "Rules"],
    };

    private static readonly Layers Library = new(
        Allowed.Keys.ToDictionary(
            folder => folder,
            folder => Repository.Files($"src/Vetting/{folder}", "*.cs").Select(Source.Stem)
                .Concat(Repository.Folders($"src/Vetting/{folder}").Select(sub => Path.GetFileName(sub))).ToArray(),
            StringComparer.Ordinal),
        [.. Directory.EnumerateFiles(Repository.At("src/Vetting"), "*.cs").Select(Source.Stem)]);

    public static TheoryData<string> Folders => [.. Allowed.Keys];

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_folder_of_the_library_uses_only_the_folders_below_it(string folder)
    {
        var above = Repository.Files($"src/Vetting/{folder}", "*.cs").SelectMany(file =>
            Library.UsedBy(File.ReadAllText(file))
                .Where(used => used != folder && !Allowed[folder].Contains(used, StringComparer.Ordinal))
                .Select(used => $"{Repository.Relative(file)} uses {used}"));

        Assert.Empty(above);
    }

    [Fact]
    public void Every_folder_of_the_library_has_its_place_in_the_table()
    {
        var folders = Directory.EnumerateDirectories(Repository.At("src/Vetting")).Select(folder => Path.GetFileName(folder))
            .Where(name => name is not ("bin" or "obj")).ToList();

        Assert.Contains("Logic", folders);
        Assert.Empty(folders.Except(Allowed.Keys, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("using Vetting.Rules;", "Rules")]
    [InlineData("using static Vetting.Rules.Outcome;", "Rules")]
    [InlineData("using Verdict = Vetting.Rules.Outcome;", "Rules")]
    [InlineData("var x = Vetting.Rules.Outcome.Clear;", "Rules")]
    [InlineData("var x = global::Vetting.Rules.Outcome.Clear;", "Rules")]
    [InlineData("var x = Rules.Outcome.Clear;", "Rules")]
    [InlineData("var x = Rules.Loading.Step.First;", "Rules")]
    [InlineData("Vetter Start() => null!;", "(root)")]
    [InlineData("namespace Vetting.Logic;", "Logic")]
    [InlineData("/// <see cref=\"Vetting.Rules.Outcome\"/>", "")]
    [InlineData("var x = this.Rules.Outcome;", "")]
    [InlineData("var x = Rules.Count;", "")]
    [InlineData("var x = MyVetter.Vetter;", "")]
    public void Every_way_of_naming_another_folder_is_seen(string source, string used)
    {
        var layers = new Layers(
            new Dictionary<string, string[]>(StringComparer.Ordinal) { ["Logic"] = ["Kleene"], ["Rules"] = ["Outcome", "Loading"] },
            ["Vetter"]);

        Assert.Equal(used, string.Join(' ', layers.UsedBy(source)));
    }
}
