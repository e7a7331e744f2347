using Vetting.Reading;

namespace Vetting.Tests.Reading;

public sealed class InputFileTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("vetting-reading");

    public void Dispose() => _folder.Delete(recursive: true);

    private string Message(string path, ReadingLimits? limits = null) =>
        Assert.Single(new DocumentReader<Parcel>(limits).ReadFile(path).Problems).ToString()
            .Replace(_folder.FullName, "FOLDER", StringComparison.Ordinal);

    [Fact]
    public void A_file_is_read()
    {
        var path = Path.Combine(_folder.FullName, "p.json");
        File.WriteAllText(path, $"{{{Documents.Head}}}");

        Assert.Equal("a", new DocumentReader<Parcel>().ReadFile(path).Value.Id);
        Assert.Equal("FOLDER/p.json: the document is too large; expected at most 9 bytes", Message(path, new ReadingLimits { MaxBytes = 9 }));
    }

    [Fact]
    public void What_is_not_there_or_no_file_is_a_problem_without_a_line()
    {
        Assert.Equal("FOLDER/q.json: there is no such file", Message(Path.Combine(_folder.FullName, "q.json")));
        Assert.Equal("FOLDER: this is a folder, not a file", Message(_folder.FullName));
    }

    [Fact]
    public void A_file_that_changes_while_it_is_read_is_refused()
    {
        var path = Path.Combine(_folder.FullName, "p.json");
        File.WriteAllText(path, new string(' ', 200_000) + $"{{{Documents.Head}}}");

        Assert.Null(InputBytes.OfFile(path, int.MaxValue, out var problem, afterBlock: () => File.SetLastWriteTimeUtc(path, DateTime.UnixEpoch)));

        Assert.Equal("the file changed while it was read; expected one that nobody writes to", problem);
    }

    [Fact]
    public void A_name_as_long_as_a_file_is_nobodys_slip_and_costs_no_time() =>
        Assert.Null(Nearest.To(new string('a', 64), Enumerable.Repeat(new string('a', 1_000_000), 100_000)));

    [Fact]
    public void An_endless_stream_is_read_to_the_limit_only()
    {
        using var endless = new EndlessStream();

        Assert.Equal("-: the document is too large; expected at most 33554432 bytes", Assert.Single(new DocumentReader<Parcel>().Read(endless, "-").Problems).ToString());
    }
}
