using Vetting.Reading;

namespace Vetting.Harness.Tests;

/// <summary>
/// The harness is tested by breaking it: a mistake of every kind, in the rules or in their cases, and the command that has
/// to notice it. The cases of the small law are complete, so that nothing else is noticed.
/// </summary>
public sealed class SeededMistakesTests
{
    private const string Limb = " and not (i.RecordFallsShort == false and i.Determinations.Any(d => d.IsReported == true and Dates.Before(d.ReportedOn, recipient.Line.FurnishedOn) == true))";

    /// <summary>
    /// What is wrong, the words of the rules that it is in, the wrong words, and who notices. A rule that no longer reads a
    /// fact is noticed as soon as its cases are read, because one of them expects the fact to be missing.
    /// </summary>
    public static TheoryData<string, string, string, string> InRules => new()
    {
        { "an atom asked the other way round", "FoundCredible == true", "FoundCredible == false", "test" },
        { "an atom left out", " and i.ByState.FoundCredible == true", "", "reading" },
        { "or in place of and", "== true) and i.ByState", "== true) or i.ByState", "test" },
        { "a date a day too late", "Dates.Before(d.ReportedOn", "Dates.OnOrBefore(d.ReportedOn", "test" },
        { "a day that counts a day too late", "Dates.Before(d.ReportedOn, ", "Dates.Before(Dates.PlusDays(d.ReportedOn, 1), ", "test" },
        { "a threshold of one more", "line.Items.Count() > law.Number(\\\"most-articles\\\")", "line.Items.Count() > law.Number(\\\"most-articles\\\") + 1", "test" },
        { "an unknown read as false", "recipient.Line.IsOfficerContact == true", "(recipient.Line.IsOfficerContact ?? false) == true", "reading" },
        { "an unknown read as true", "recipient.Channel.CoveredByStateLeahy == true", "(recipient.Channel.CoveredByStateLeahy ?? true) == true", "reading" },
        { "a bar that has become a note", "\"severity\": \"Bar\"", "\"severity\": \"Note\"", "test" },
        { "two texts in force on one day", "\"to\": \"2019-12-31\"", "\"to\": \"2020-01-01\"", "reading" },
        { "a threshold that includes the limit", ") > law.Number", ") >= law.Number", "test" },
        { "an exception forgotten", Limb, "", "reading" },
        { "an exception of the whole forgotten", "not (recipient.Line.IsOfficerContact == true)", "recipient.Line.IsOfficerContact in (true, false)", "test" },
        { "an exception always granted", "not (recipient.Line.IsOfficerContact == true)", "recipient.Line.IsOfficerContact == true and recipient.Line.IsOfficerContact == false", "test" },
        { "an exception that lifts every incident with one determination", "i.RecordFallsShort == false and i.Det", "i.Det", "reading" },
        { "the wrong Leahy law", "CoveredByStateLeahy", "CoveredByDefenseLeahy", "reading" },
        { "a text in force a day late", "\"from\": \"2020-01-01\"", "\"from\": \"2020-01-02\"", "test" },
        { "all in place of any", "Kinds.Any(k", "Kinds.All(k", "test" },
        { "a scope left out", "recipient.Channel.CoveredByStateLeahy == true", "recipient.Channel.CoveredByStateLeahy == true or recipient.Channel.CoveredByStateLeahy == false", "test" },
        { "a limb that no case knows of", "law.Lists(\\\"grave\\\", k) == true) and", "law.Lists(\\\"grave\\\", k) == true and not (recipient.Line.Pillar == \\\"Border\\\")) and", "cover" },
        { "another limb that no case knows of", "line.Items.Count() >", "line.Pillar != \\\"Border\\\" and line.Items.Count() >", "mutate" },
        { "a condition that cannot hold", "line.Items.Count() > law.Number(\\\"most-articles\\\")", "line.Items.Count() > law.Number(\\\"most-articles\\\") and line.Items.Count() < law.Number(\\\"most-articles\\\")", "analyze never-true" },
        { "a condition on one fact that cannot hold", "line.Items.Count() > law", "line.Pillar == \\\"Border\\\" and line.Pillar == \\\"Defense\\\" and line.Items.Count() > law", "analyze never-true" },
        { "a condition that always holds", "line.Items.Count() > law.Number(\\\"most-articles\\\")", "line.Items.Count() > law.Number(\\\"most-articles\\\") or line.Items.Count() <= law.Number(\\\"most-articles\\\")", "analyze always-true" },
        { "an exception that says what the scope says", "not (recipient.Line.IsOfficerContact == true)", "recipient.Channel.CoveredByStateLeahy == true or recipient.Line.IsOfficerContact == false", "analyze never-decides" },
        { "days without a text", "\"to\": \"2019-12-31\"", "\"to\": \"2019-12-30\"", "analyze period-gap" },
        { "a citation read before the text that replaced it", "\"provision\": \"1 U.S.C. 1 (made up)\"", "\"provision\": \"1 U.S.C. 2 (made up)\"", "analyze superseded-citation" },
    };

    /// <summary>The case that is gone, and who notices.</summary>
    public static TheoryData<string, string> InCases => new()
    {
        { "XX-01.02", "test" },
        { "XX-01.03", "test" },
        { "XX-01.07", "test" },
        { "XX-01.19", "mutate" },
        { "XX-01.20", "cover" },
        { "XX-01.21", "mutate" },
        { "XX-01.22", "cover" },
        { "XX-01.23", "cover" },
        { "XX-01.24", "mutate" },
        { "XX-01.25", "mutate" },
        { "XX-02.12", "mutate" },
        { "XX-02.13", "mutate" },
    };

    [Fact]
    public void The_small_law_is_complete_so_that_nothing_but_the_mistake_is_noticed()
    {
        using var law = SmallLaw.With();
        string[] commands = ["test", "cover", "mutate", "analyze"];
        Assert.Equal(["analyze period-gap", "analyze unread-fact"], commands.SelectMany(by => Noticing(law, by)));
    }

    [Theory]
    [MemberData(nameof(InRules))]
    public void A_mistake_in_a_rule_is_noticed(string mistake, string right, string wrong, string by)
    {
        _ = mistake;
        using var law = SmallLaw.With();
        if (by == "analyze superseded-citation")
        {
            law.Replace(law.Rules, ("\"read\": \"2023-04-20\"", "\"read\": \"2015-04-20\""));
        }

        law.Replace(law.Rules, (right, wrong));
        if (by == "analyze period-gap")
        {
            Assert.Contains(law.Read().Analyze(cancellation: TestContext.Current.CancellationToken).Findings, finding => finding.What.Contains("from 2019-12-31 to 2019-12-31", StringComparison.Ordinal));
            return;
        }

        Assert.Contains(by, Noticing(law, by), StringComparer.Ordinal);
    }

    [Theory]
    [MemberData(nameof(InCases))]
    public void A_case_that_is_gone_is_noticed(string id, string by)
    {
        using var law = SmallLaw.Without(id);
        Assert.Contains(by, Noticing(law, by), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("\"torture\", ", "")]
    [InlineData("\"number\": 1", "\"number\": 2")]
    [InlineData("\"number\": 12", "\"number\": 11")]
    public void A_mistake_in_a_parameter_is_noticed_by_test(string right, string wrong)
    {
        using var law = SmallLaw.With();
        var file = Path.Combine(law.Folder, "parameters.json");
        File.WriteAllText(file, File.ReadAllText(file).ReplaceLineEndings(" ").Replace("              ", "", StringComparison.Ordinal).Replace("          ", "", StringComparison.Ordinal));
        law.Replace(file, (right, wrong));
        Assert.Contains("test", Noticing(law, "test"), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("\"stateLeahy\": true,", "\"stateLeahy\": false,")]
    [InlineData("\"stateLeahy\": false,", "\"coveredAsForeignAssistanceMoney\": true,")]
    public void A_mistake_in_the_table_of_channels_is_noticed_by_test(string right, string wrong)
    {
        using var law = SmallLaw.With();
        law.Replace(Path.Combine(law.Folder, "channels/table.json"), (right, wrong));
        Assert.Contains("test", Noticing(law, "test"), StringComparer.Ordinal);
    }

    [Fact]
    public void A_channel_that_no_case_names_is_noticed_by_mutate()
    {
        using var law = SmallLaw.With();
        law.Replace(Path.Combine(law.Folder, "channels/table.json"), ("\"name\": \"FMF\"", "\"name\": \"INCLE\", \"title\": \"made up\", \"basis\": \"made up\", \"stateLeahy\": true, \"source\": \"nothing\", \"verified\": false }, { \"name\": \"FMF\""));
        var survivors = law.Read().Mutate(cancellation: TestContext.Current.CancellationToken).Mutants.Where(mutant => mutant.Verdict == MutantVerdict.Survived).Select(mutant => mutant.Change);
        Assert.Equal(
            ["the table said of INCLE that `stateLeahy` is false", "the table said of INCLE that `stateLeahy` is not known", "the table said of INCLE that `coveredAsForeignAssistanceMoney` is true"],
            survivors);
    }

    [Fact]
    public void A_parameter_that_nothing_goes_by_is_noticed_by_analyze()
    {
        using var law = SmallLaw.With();
        law.Replace(Path.Combine(law.Folder, "parameters.json"), ("\"name\": \"grave\"", "\"name\": \"idle\", \"meaning\": \"nothing\", \"values\": [ { \"from\": \"1961-09-04\", \"number\": 1, \"provision\": \"made up\", \"source\": \"nothing\", \"verified\": false } ] }, { \"name\": \"grave\""));
        Assert.Contains("analyze unused-parameter", Noticing(law, "analyze"), StringComparer.Ordinal);
    }

    [Fact]
    public void A_declaration_that_hides_a_gap_which_a_case_closes_is_noticed_by_cover()
    {
        using var law = SmallLaw.With();
        File.WriteAllText(Path.Combine(Path.GetDirectoryName(law.Cases)!, "unreachable.csv"), "rule,case,reason\nXX-01,a case in which nothing is so,made up\n");
        Assert.NotEmpty(law.Read().Cover(cancellation: TestContext.Current.CancellationToken).Stale);
    }

    /// <summary>What a command has to say: its name where it fails, and the kinds of what an analysis finds.</summary>
    private static IEnumerable<string> Noticing(SmallLaw law, string by)
    {
        var cancellation = TestContext.Current.CancellationToken;
        RuleSuite suite;
        try
        {
            suite = law.Read();
        }
        catch (UnusableInputException)
        {
            return ["reading"];
        }

        return by.Split(' ')[0] switch
        {
            "test" => suite.Test(cancellation: cancellation).Failed > 0 ? [by] : [],
            "cover" => suite.Cover(cancellation: cancellation).All is { } all && all.Seen < all.Total ? [by] : [],
            "mutate" => suite.Mutate(cancellation: cancellation).Count(MutantVerdict.Survived) > 0 ? [by] : [],
            _ => suite.Analyze(cancellation: cancellation).Findings.Select(finding => $"analyze {Spelling.Kebab(finding.Kind.ToString())}").Distinct(StringComparer.Ordinal),
        };
    }
}
