using System.Globalization;
using System.Text;
using CsCheck;
using Vetting.Reading;

namespace Vetting.Tests.Reading;

public sealed class HostileInputTests
{
    private static readonly byte[] Good = Encoding.UTF8.GetBytes($$"""
        {{{Documents.Head}},"country":"MX","hands":3,"worth":-12.50e1,"carriage":"ship","packedOn":"2014-06-30",
        "sentOn":{"earliest":"2014-06-30"},"arrivedOn":"none","labels":["é\ud83d\ude00\n"],"contents":[{"name":"a","parts":[]}],"Rule":"x"}
        """);

    private static readonly byte[] Marks = [.. "{}[]\":,\\\n0e-.u"u8];

    private static readonly Gen<byte> Noise = Gen.OneOf(Gen.Byte, Gen.Int[0, Marks.Length - 1].Select(mark => Marks[mark]));

    [Fact]
    public void Whatever_the_bytes_a_document_is_read_or_has_problems_with_places() =>
        Gen.Select(Gen.Int[0, Good.Length - 1], Gen.Int[0, 12], Noise.Array[0, 6]).Sample((at, removed, added) =>
        {
            byte[] bytes = [.. Good[..at], .. added, .. Good[Math.Min(Good.Length, at + removed)..]];
            var document = new DocumentReader<Parcel>().Read(bytes, "p.json");

            Assert.All(document.Problems, problem =>
            {
                Assert.InRange(problem.At.Line, 1, 20);
                Assert.InRange(problem.At.Column, 1, 400);
                Assert.DoesNotContain('\n', problem.ToString());
            });
        });

    [Fact]
    public void A_number_that_is_accepted_has_its_exact_value() =>
        Gen.Select(Gen.Decimal, Gen.Int[-30, 30], Gen.Int[0, 3]).Sample((number, exponent, zeros) =>
        {
            var literal = string.Create(CultureInfo.InvariantCulture, $"{number}{(number.Scale > 0 ? new string('0', zeros) : "")}e{exponent}");
            var document = Documents.Read($"{{{Documents.Head},\"contents\":[{{\"name\":\"a\",\"weight\":{literal.TrimStart('-')}}}]}}");
            if (document.TryGet(out var parcel))
            {
                Assert.Equal(Exact(number, exponent), Exact(parcel.Contents!.Value[0].Weight!.Value, 0));
            }
        });

    // A decimal as its digits and the power of ten behind them, both without trailing zeros.
    private static (string Digits, int Exponent) Exact(decimal number, int exponent)
    {
        var digits = Math.Abs(number).ToString(CultureInfo.InvariantCulture).Replace(".", "", StringComparison.Ordinal).TrimStart('0');
        var significant = digits.TrimEnd('0');
        return significant.Length == 0 ? ("", 0) : (significant, exponent - number.Scale + digits.Length - significant.Length);
    }

    [Fact]
    public void A_long_line_with_many_problems_is_read_in_good_time()
    {
        // Places on one line of millions of characters must not each count from its start.
        var items = string.Join(',', Enumerable.Repeat("{\"név\":\"é\"}", 200_000));
        var problems = Documents.Read($"{{{Documents.Head},\"contents\":[{items}]}}").Problems;

        Assert.Equal(1001, problems.Length);
        Assert.Equal("p.json: 399000 more problems are not listed", problems[^1].ToString());
    }
}
