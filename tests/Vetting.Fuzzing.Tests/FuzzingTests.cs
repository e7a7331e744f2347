using System.Text;
using Vetting.Fuzzing.Readers;

namespace Vetting.Fuzzing.Tests;

/// <summary>A slice of the millions of inputs that are tried by hand: see the project's README.</summary>
public sealed class FuzzingTests
{
    private const int Inputs = 12_000;

    [Fact]
    public void No_input_makes_a_reader_do_what_none_may()
    {
        var campaign = new Campaign(seed: 1, threads: 2, () => AllReaders.Make(only: null));
        campaign.Run(from: 0, Inputs);

        Assert.True(campaign.Found.IsEmpty, string.Join('\n', campaign.Found.Take(10).Select(found => $"{found.Reader} {found.Number}: {found.What}")));
        Assert.Equal(Inputs, campaign.Totals.Values.Sum(totals => totals.Inputs));
        Assert.Equal(AllReaders.Names.Order(StringComparer.Ordinal), campaign.Totals.Keys.Order(StringComparer.Ordinal));

        // Inputs that are all refused, or all accepted, would try next to nothing.
        Assert.All(campaign.Totals.Values.Where(totals => totals.Inputs > 500), totals => Assert.InRange((double)totals.Accepted / totals.Inputs, 0.03, 0.6));
    }

    [Fact]
    public void The_same_seed_makes_the_same_inputs_on_any_number_of_threads()
    {
        var (one, other) = (new Campaign(seed: 2, threads: 1, Documents), new Campaign(seed: 2, threads: 3, Documents));
        one.Run(from: 0, 3_000);
        other.Run(from: 0, 3_000);

        Assert.Equal(Of(one), Of(other));
        Assert.NotEqual(Made(one, 17), Made(new Campaign(seed: 3, threads: 1, Documents), 17));

        static IReadOnlyList<FuzzedReader> Documents() => AllReaders.Make("receipt");
        static IEnumerable<(string, long, long, long, int)> Of(Campaign campaign) => campaign.Totals.Values.Select(its => (its.Name, its.Inputs, its.Accepted, its.Bytes, its.Messages));
        static string Made(Campaign campaign, long number) => Encoding.UTF8.GetString(campaign.Again(Documents(), number).Input);
    }

    [Fact]
    public void What_breaks_a_promise_is_found()
    {
        var campaign = new Campaign(seed: 1, threads: 1, () => [new Careless()]);
        campaign.Run(from: 0, 100);

        Assert.Equal(["allocated", "did what it should not", "System.FormatException"], campaign.Found.Select(found => found.What.Split(':', ' ')[0] == "did" ? found.What : found.What.Split(':', ' ')[0]).Distinct().Order(StringComparer.OrdinalIgnoreCase));
    }

    private sealed class Careless() : FuzzedReader("careless", 1)
    {
        public override byte[] Make(Draws draws) => [(byte)draws.Below(4)];

        public override Told Read(byte[] input) => input[0] switch
        {
            0 => throw new FormatException("an input of no form"),
            1 => throw new BrokenPromiseException("did what it should not"),
            2 => new byte[5 << 20].Length > 0 ? Told.Accepted : throw new InvalidOperationException(),
            _ => Told.Accepted,
        };
    }
}
