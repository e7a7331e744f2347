using System.Collections.Immutable;
using CsCheck;
using Vetting.Findings;
using Vetting.Findings.Exposures;
using Vetting.Packages;
using Vetting.Tests.Rules.Generated;

namespace Vetting.Tests.Findings.Exposures;

public sealed class PackageMoneyTests
{
    [Fact]
    public void Money_by_disposition_is_all_of_the_package_to_the_cent_where_all_of_it_is_known()
    {
        var exact = 0;
        foreach (var (package, dispositions) in Packages(shares: Gen.Int[1, 5_000_00].Select(cents => (int?)cents)).Take(2_000, seed: 1))
        {
            if (package.Lines.Any(line => line.Amount is { } whole && whole.Amount < line.Recipients.Sum(recipient => recipient.Amount!.Amount)))
            {
                continue;
            }

            var money = new PackageMoney(package);
            var parts = Enum.GetValues<Disposition>().SelectMany(disposition => money.Of(parcel => Of(dispositions, parcel) == disposition)).ToList();

            Assert.Equal(Print(money.Of(new SubjectPlace(null, null))), Print(PackageMoney.Together(parts)));
            Assert.All(parts, part => Assert.Equal(part.Low, part.High));
            exact++;
        }

        Assert.True(exact > 500, $"{exact}");
    }

    [Fact]
    public void Summed_bounds_by_disposition_enclose_the_package_where_the_split_is_not_known()
    {
        var open = 0;
        foreach (var (package, dispositions) in Packages(Gen.OneOf(Gen.Const((int?)null), Gen.Int[0, 9_000_00].Select(cents => (int?)cents))).Take(5_000, seed: 2))
        {
            var money = new PackageMoney(package);
            var parts = PackageMoney.Together(Enum.GetValues<Disposition>().SelectMany(disposition => money.Of(parcel => Of(dispositions, parcel) == disposition)));
            foreach (var whole in money.Of(new SubjectPlace(null, null)))
            {
                var sum = parts.Single(part => part.Currency == whole.Currency);
                Assert.InRange(whole.High, sum.Low, sum.High);
                open += sum.Low < sum.High ? 1 : 0;
            }
        }

        Assert.True(open > 500, $"{open}");
    }

    [Fact]
    public void What_is_certain_is_never_more_than_what_is_possible() =>
        Assert.All(
            Packages(Gen.OneOf(Gen.Const((int?)null), Gen.Int[0, 9_000_00].Select(cents => (int?)cents))).Take(2_000, seed: 3),
            made => Assert.All(
                new PackageMoney(made.Package).Of(parcel => parcel.Recipient == 0, parcel => parcel.Recipient is 0 or 1),
                exposure => Assert.True(0 <= exposure.Low && exposure.Low <= exposure.High)));

    [Theory]
    [InlineData("100", "60 40", "60..60 40..40")]
    [InlineData("100", "60 ?", "60..60 40..40")]
    [InlineData("100", "? ?", "0..100 0..100")]
    [InlineData("100", "30 ? ?", "30..30 0..70 0..70")]
    [InlineData("100", "80 40", "60..80 20..40")]
    [InlineData("?", "60 ?", "60..60 ")]
    public void A_share_that_is_not_stated_lies_between_nothing_and_what_the_others_leave(string whole, string shares, string expected)
    {
        var package = Package([(Number(whole), [.. shares.Split(' ').Select(Number)], "USD")]);
        var money = new PackageMoney(package);

        Assert.Equal(expected, string.Join(' ', package.Lines[0].Recipients.Select((_, r) => string.Concat(money.Of(new SubjectPlace(0, r)).Select(its => $"{its.Low:0}..{its.High:0}")))));
    }

    [Fact]
    public void Both_recipients_of_a_line_together_are_the_line_however_it_is_split()
    {
        var money = new PackageMoney(Package([(100m, [null, null], "USD")]));

        var both = Assert.Single(money.Of(parcel => parcel.Recipient is not null));
        Assert.Equal((100m, 100m), (both.Low, both.High));
    }

    [Fact]
    public void Currencies_are_kept_apart() =>
        Assert.Equal(
            ["MXN 5", "USD 7"],
            new PackageMoney(Package([(5m, [null], "MXN"), (3m, [null], "USD"), (4m, [null], "USD")])).Of(new SubjectPlace(null, null)).Select(its => $"{its.Currency} {its.High:0}"));

    private static Gen<(PackageContent Package, int[] Dispositions)> Packages(Gen<int?> shares) =>
        Gen.Select(
            Gen.Select(Gen.OneOf(Gen.Const((int?)null), Gen.Int[0, 20_000_00].Select(cents => (int?)cents)), shares.List[1, 4], Gen.OneOf("USD", "EUR")).List[1, 4],
            Gen.Int[0, 4].Array[20],
            (lines, dispositions) => (Package([.. lines.Select(line => (line.Item1 / 100m, line.Item2.Select(share => share / 100m).ToArray(), line.Item3))]), dispositions));

    private static PackageContent Package(IEnumerable<(decimal? Whole, decimal?[] Shares, string Currency)> lines) => new()
    {
        Schema = PackageContent.SchemaName,
        Id = "made-up",
        Country = "MX",
        Lines =
        [
            .. lines.Select((line, index) => new AidLine
            {
                Id = $"line-{index}",
                Amount = line.Whole is { } whole ? new Money { Amount = whole, Currency = line.Currency } : null,
                Recipients = [.. line.Shares.Select(share => new Recipient { Amount = share is { } its ? new Money { Amount = its, Currency = line.Currency } : null })],
            }),
        ],
    };

    private static Disposition Of(int[] dispositions, Parcel parcel) => (Disposition)dispositions[(parcel.Line * 5) + (parcel.Recipient ?? 4)];

    private static string Print(ImmutableArray<Exposure> exposures) => string.Join(' ', exposures.Select(its => $"{its.Currency} {its.Low:0.00}..{its.High:0.00}"));

    private static decimal? Number(string text) => text == "?" ? null : decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
