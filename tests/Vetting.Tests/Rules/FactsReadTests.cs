using Vetting.Rules;
using Vetting.Tests.Support;

namespace Vetting.Tests.Rules;

public sealed class FactsReadTests
{
    [Theory]
    [InlineData("listings[]")]
    [InlineData("vettings[]")]
    [InlineData("misuses[]")]
    [InlineData("incidents[]")]
    public void The_shipped_rules_read_every_list_of_claims(string list) =>
        Assert.Contains(FactsRead.WrittenAs(RuleSet.Shipped), place => place.StartsWith(list, StringComparison.Ordinal));

    [Theory]
    [InlineData("civilian-first", "")]
    [InlineData("end-use", "misuses[]")]
    [InlineData("leahy-defense", "vettings[]")]
    [InlineData("leahy-state", "listings[] vettings[]")]
    public void A_part_of_the_rules_reads_no_more_lists_than_it_asks_about(string part, string lists)
    {
        var read = FactsRead.WrittenAs(RuleSet.Read(Repository.At($"rules/{part}")));

        Assert.Equal(lists, string.Join(' ', new[] { "listings[]", "misuses[]", "vettings[]" }.Where(list => read.Any(place => place.StartsWith(list, StringComparison.Ordinal)))));
    }
}
