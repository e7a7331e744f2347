using System.Text;
using Vetting.Reading;
using Vetting.Screening.Parts;

namespace Vetting.Screening.Tests.Parts;

public sealed class InputPartsTests : IDisposable
{
    private readonly string _file = Path.GetTempFileName();

    [Theory]
    [InlineData(16)]
    [InlineData(100)]
    [InlineData(1 << 20)]
    public void Parts_are_whole_lines_and_together_the_file(int partBytes)
    {
        var text = string.Concat(Enumerable.Range(0, 40).Select(number => $"{{\"id\":\"{number}{new string('x', number * 7)}\"}}\n")) + "the last without a line feed";
        File.WriteAllText(_file, text);
        var input = new InputParts(_file, "in", partBytes);

        var parts = input.Cut();
        var read = parts.Reverse().Select(part => (part, batch: input.Read(part))).Reverse().ToList();

        Assert.Equal(text, string.Concat(read.Select(its => Encoding.UTF8.GetString(its.batch.Lines.Span))));
        Assert.All(read.SkipLast(1), its => Assert.Equal((byte)'\n', its.batch.Lines.Span[^1]));
        Assert.All(read, its => Assert.Equal(text[..(int)its.part.Offset].Count(letter => letter == '\n') + 1, its.batch.Row));
        Assert.Equal(Enumerable.Range(0, parts.Length), parts.Select(part => part.Number));
    }

    [Theory]
    [InlineData("{\"id\":2}\n{\"id\":1}\n")]
    [InlineData("{\"id\":1}\n")]
    [InlineData("")]
    [InlineData("{\"id\":1}\n{\"id\":2}\n{\"id\":3}\n")]
    public void An_input_that_was_changed_meanwhile_is_refused(string changed)
    {
        File.WriteAllText(_file, "{\"id\":1}\n{\"id\":2}\n");
        var input = new InputParts(_file, "in", 1000);
        var part = Assert.Single(input.Cut());

        File.WriteAllText(_file, changed);

        Assert.Contains("was changed", Assert.Throws<UnusableInputException>(() => input.Read(part)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_without_a_line_has_no_part() => Assert.Empty(new InputParts(_file, "in", 1000).Cut());

    public void Dispose() => File.Delete(_file);
}
