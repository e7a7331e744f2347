using Xunit.Sdk;

namespace Vetting.Tests.Support;

public sealed class ApprovedTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("vetting").FullName;

    private string Golden => Path.Combine(_folder, "A.approved.txt");

    private string Received => Path.Combine(_folder, "A.received.txt");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_difference_fails_and_leaves_what_was_received()
    {
        File.WriteAllText(Golden, "old");

        Assert.Throws<EqualException>(() => Approved.MatchFile(Golden, "new", rewrite: false));

        Assert.Equal("old", File.ReadAllText(Golden));
        Assert.Equal("new", File.ReadAllText(Received));
    }

    [Fact]
    public void A_golden_file_that_is_missing_fails_even_where_nothing_is_expected() =>
        Assert.Throws<EqualException>(() => Approved.MatchFile(Golden, "", rewrite: false));

    [Fact]
    public void A_match_removes_what_was_received_before()
    {
        File.WriteAllText(Golden, "same\n");
        File.WriteAllText(Received, "older");

        Approved.MatchFile(Golden, "same\r\n", rewrite: false);

        Assert.False(File.Exists(Received));
    }

    [Fact]
    public void Approving_rewrites_the_golden_file()
    {
        File.WriteAllText(Golden, "old");

        Approved.MatchFile(Golden, "new", rewrite: true);

        Assert.Equal("new", File.ReadAllText(Golden));
    }

    [Theory]
    [InlineData(null, null, false)]
    [InlineData("1", null, true)]
    [InlineData("0", null, false)]
    [InlineData("1", "false", true)]
    [InlineData(null, "true", false)]
    public void Only_APPROVE_1_approves(string? approve, string? ci, bool approving) =>
        Assert.Equal(approving, Approved.IsApproving(name => name == "APPROVE" ? approve : ci));

    [Fact]
    public void Approving_is_refused_where_nobody_reads_the_diff() =>
        Assert.Throws<InvalidOperationException>(() => Approved.IsApproving(name => name == "APPROVE" ? "1" : "true"));
}
