using Vetting.Orleans.Screenings;
using Vetting.Reading;

namespace Vetting.Orleans.Tests.Screenings;

public sealed class ScreeningFolderTests : IDisposable
{
    private readonly TemporaryFolder _outside = new();
    private readonly TemporaryFolder _folder = new();

    public ScreeningFolderTests()
    {
        File.WriteAllText(_outside.At("secret.ndjson"), "{}");
        File.WriteAllText(_folder.At("in.ndjson"), "{}");
        Directory.CreateDirectory(_folder.At("below"));
        File.WriteAllText(_folder.At("below/in.ndjson"), "{}");
        Directory.CreateDirectory(_folder.At(".parts"));
        File.WriteAllText(_folder.At(".parts/in.ndjson"), "{}");
        Directory.CreateDirectory(_folder.At("linking"));
        File.CreateSymbolicLink(_folder.At("linking/x.registry.json"), _outside.At("secret.ndjson"));
        File.CreateSymbolicLink(_folder.At("link.ndjson"), _outside.At("secret.ndjson"));
        File.CreateSymbolicLink(_folder.At("nowhere.ndjson"), _outside.At("new.ndjson"));
        Directory.CreateSymbolicLink(_folder.At("elsewhere"), _outside.Name);
    }

    public static TheoryData<string> NamesThatLeadOut =>
    [
        "", ".", "..", "/", "../secret.ndjson", "below/../../secret.ndjson", "below/../in.ndjson", "./in.ndjson", "below//in.ndjson", "below/", "/etc/hostname.ndjson",
        "link.ndjson", "nowhere.ndjson", "elsewhere/secret.ndjson", "elsewhere/new.ndjson", ".parts/in.ndjson", "..\\secret.ndjson", "C:\\in.ndjson", "C:in.ndjson",
        "in.ndjson\0", "in.ndjson\n", "~/in.ndjson/..",
    ];

    [Theory]
    [MemberData(nameof(NamesThatLeadOut))]
    public void Nothing_is_read_or_written_by_a_name_that_could_lead_out_of_the_folder(string name)
    {
        var folder = new ScreeningFolder(_folder.Name);

        Assert.Throws<UnusableInputException>(() => folder.Input(name));
        Assert.Throws<UnusableInputException>(() => folder.Registry(name));
        Assert.Throws<UnusableInputException>(() => folder.Output(name));
    }

    [Fact]
    public void A_folder_of_registries_that_holds_a_link_is_refused() =>
        Assert.Throws<UnusableInputException>(() => new ScreeningFolder(_folder.Name).Registry("linking"));

    [Fact]
    public void Nothing_can_be_screened_where_no_folder_is_named() =>
        Assert.Throws<UnusableInputException>(() => new ScreeningFolder(null).Input("in.ndjson"));

    [Theory]
    [InlineData("in.ndjson")]
    [InlineData("below/in.ndjson")]
    public void A_name_within_the_folder_is_found(string name)
    {
        var folder = new ScreeningFolder(_folder.Name);

        Assert.Equal(_folder.At(name), folder.Input(name));
        Assert.Equal(_folder.At("below"), folder.Registry("below"));
        Assert.Equal(_folder.At("below/out.ndjson"), folder.Output("below/out.ndjson"));
        Assert.Throws<UnusableInputException>(() => folder.Output("missing/out.ndjson"));
        Assert.Throws<UnusableInputException>(() => folder.Output("out.json"));
        Assert.Throws<UnusableInputException>(() => folder.Input("missing.ndjson"));
    }

    public void Dispose()
    {
        _folder.Dispose();
        _outside.Dispose();
    }
}
