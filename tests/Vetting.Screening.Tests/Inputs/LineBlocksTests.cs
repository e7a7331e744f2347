using System.Text;
using Vetting.Screening.Inputs;

namespace Vetting.Screening.Tests.Inputs;

public sealed class LineBlocksTests
{
    private const string Text = "one\ntwo\n\nthe fourth, which is longer\nfive\r\nlast";

    public static TheoryData<int> BlockSizes => [1, 4, 16, 40, 1000];

    [Theory]
    [MemberData(nameof(BlockSizes))]
    public void Every_line_is_in_one_block_with_its_number(int blockSize)
    {
        var batches = Read(Text, blockSize);

        Assert.Equal(Text, string.Concat(batches.Select(TextOf)));
        Assert.Equal(
            Text.Split('\n').Select((line, index) => (line, (long)index + 1)),
            batches.SelectMany(batch => LinesOf(batch).Select((line, index) => (line, batch.Row + index))).ToList());
    }

    [Theory]
    [MemberData(nameof(BlockSizes))]
    public void Reading_goes_on_from_the_end_of_any_block(int blockSize)
    {
        var batches = Read(Text, blockSize);

        Assert.All(batches.Index(), batch =>
        {
            var next = batch.Item.Next;
            var rest = Read(Text, blockSize, next);
            Assert.Equal(string.Concat(batches.Skip(batch.Index + 1).Select(TextOf)), string.Concat(rest.Select(TextOf)));
            Assert.Equal(batches.Skip(batch.Index + 1).Select(its => its.Row), rest.Select(its => its.Row));
        });
    }

    [Theory]
    [InlineData("short\n0123456789012345678901234567890123456789\nend\n")]
    [InlineData("short\n0123456789012345678901234567890123456789\nend")]
    public void A_line_that_is_too_long_is_passed_over_and_said(string text)
    {
        var batches = Read(text, blockSize: 16, longestLine: 20);

        Assert.Equal("short\n" + text[^(text.EndsWith('\n') ? 4 : 3)..], string.Concat(batches.Select(TextOf)));
        Assert.Equal("f:2:1: the line is too long; expected at most 20 bytes", Assert.Single(batches, batch => batch.Refused is not null).Refused!.ToString());
        Assert.Equal(3, batches[^1].Row);
    }

    [Fact]
    public void A_line_that_is_too_long_and_the_last_ends_the_reading()
    {
        var batches = Read("0123456789012345678901234567890123456789", blockSize: 16, longestLine: 20);

        Assert.NotNull(Assert.Single(batches).Refused);
    }

    [Fact]
    public void Nothing_has_no_blocks() => Assert.Empty(Read(string.Empty, 16));

    private static List<RecordBatch> Read(string text, int blockSize, InputPosition? from = null, int longestLine = 1000)
    {
        var start = from ?? InputPosition.Start;
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text)[(int)start.Offset..]);
        return [.. new LineBlocks(stream, "f", blockSize, longestLine).Read(start)];
    }

    private static string[] LinesOf(RecordBatch batch)
    {
        var text = TextOf(batch);
        return (text.EndsWith('\n') ? text[..^1] : text).Split('\n');
    }

    private static string TextOf(RecordBatch batch) => Encoding.UTF8.GetString(batch.Lines.Span);
}
