using Vetting.Claims;
using Vetting.Findings;
using Vetting.Packages;
using Vetting.Tests.Support;

namespace Vetting.Tests.Issues;

/// <summary>A search dated "from" a day once ran over the end of the calendar and ended the whole check.</summary>
public sealed class SearchWithoutALatestDayTests
{
    [Theory]
    [InlineData("{ \"earliest\": \"2022-01-01\" }")]
    [InlineData("{ \"latest\": \"2022-01-01\" }")]
    [InlineData("\"9999-12-31\"")]
    [InlineData("\"0001-01-01\"")]
    [InlineData("\"2030-01-01\"")]
    public void A_search_on_an_extreme_day_is_judged_not_thrown_at_and_clears_nobody(string on)
    {
        var registry = Repository.Files(SampleFiles.Registry("civilian-justice"), "*.registry.json").Single();
        var text = Newtonsoft.Json.Linq.JObject.Parse(File.ReadAllText(registry));
        foreach (var search in text["searches"]!)
        {
            search["on"] = Newtonsoft.Json.Linq.JToken.Parse(on);
        }

        var package = AidPackage.Read(Repository.At(SampleFiles.Package("civilian-justice")));
        var report = Vetter.Create().Check(package, Registry.Parse(text.ToString()), null, TestContext.Current.CancellationToken);

        Assert.Equal(Disposition.Held, report.Disposition);
    }
}
