using System.Text.RegularExpressions;
using Vetting.Claims;
using Vetting.Packages;
using Vetting.Rules;
using Vetting.Tests.Support;

namespace Vetting.Tests.Samples;

public sealed partial class TitlesTests
{
    [Fact]
    public void Each_line_of_every_outcome_answers_what_its_title_says()
    {
        var package = AidPackage.Read(Repository.At(SampleFiles.Package("every-outcome")));
        var report = Vetter.Create().Check(package, Registry.Read(Repository.At(SampleFiles.Registry("every-outcome"))), null, TestContext.Current.CancellationToken);
        var said = package.Content.Lines.Index().SelectMany(line => Said().Matches(line.Item.Title!), (line, match) => (line.Item.Title, Line: $"/lines/{line.Index}", Rule: match.Groups["rule"].Value, Outcome: Enum.Parse<Outcome>(match.Groups["outcome"].Value))).ToList();

        Assert.True(said.Count > 80, $"{said.Count} answers");
        Assert.Empty(said.Where(its => !report.Checked.Any(answer =>
            answer.Rule == its.Rule && answer.Outcome == its.Outcome && (answer.Subject + "/").StartsWith(its.Line + "/", StringComparison.Ordinal))));
        Assert.Equal(
            Enum.GetValues<Outcome>().Except([Outcome.Error]),
            said.Select(its => its.Outcome).Distinct().Order());
    }

    [GeneratedRegex("(?<rule>[A-Z]{2}-[0-9]{2}(/[a-z-]+)?) (?<outcome>Violation|NeedsJudgement|Indeterminate|Clear|NotApplicable)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Said();
}
