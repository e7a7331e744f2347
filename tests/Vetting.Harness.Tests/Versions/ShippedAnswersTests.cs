namespace Vetting.Harness.Tests.Versions;

public sealed class ShippedAnswersTests
{
    private const string Was = "version,1.2.3\nXX-01.01,0011aabb,Violation Bar\nXX-01.02,0011aabc,Clear Bar\n";

    /// <summary>Approving does not help here: whoever compares two reports has to see from the version alone that answers may differ.</summary>
    [Fact]
    public void Answers_of_the_shipped_rules_change_only_with_their_major_or_minor_version()
    {
        var (path, now) = (Repository.At("tests/Vetting.Harness.Tests/Versions/ShippedAnswers.approved.csv"), ShippedAnswers.Today());
        if (File.Exists(path) && ShippedAnswers.Parse(File.ReadAllText(path)) is var before && !now.MayAnswerOtherwiseThan(before))
        {
            var changed = before.Otherwise(now).ToList();
            Assert.True(
                changed.Count == 0,
                $"{changed.Count} answers changed under version {now.Version} of the rules: raise the first or second number of `rulesVersion` in rules/parameters.json, "
                + $"say in CHANGELOG.md under `Changes a finding` what changes, and approve the new answers.\n{string.Join('\n', changed.Take(20))}");
        }

        Approved.MatchFile(path, now.ToString());
    }

    [Theory]
    [InlineData("Violation Bar", "Indeterminate Bar", "XX-01.01 was Violation Bar and is Indeterminate Bar")]
    [InlineData("0011aabb,Violation Bar", "0011aabf,Clear Bar", "")]
    [InlineData("XX-01.02", "XX-01.03", "")]
    public void Only_the_same_question_answered_otherwise_is_a_changed_answer(string from, string to, string changed) =>
        Assert.Equal(changed, string.Concat(ShippedAnswers.Parse(Was).Otherwise(ShippedAnswers.Parse(Was.Replace(from, to, StringComparison.Ordinal)))));

    [Theory]
    [InlineData("1.2.4", false)]
    [InlineData("1.1.9", false)]
    [InlineData("1.3.0", true)]
    [InlineData("1.10.0", true)]
    [InlineData("2.0.0", true)]
    public void A_patch_may_not_answer_otherwise(string version, bool may) =>
        Assert.Equal(may, ShippedAnswers.Parse(Was.Replace("1.2.3", version, StringComparison.Ordinal)).MayAnswerOtherwiseThan(ShippedAnswers.Parse(Was)));
}
