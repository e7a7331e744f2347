using System.Reflection;
using NodaTime;
using Vetting.Packages;
using Vetting.Reading;

namespace Vetting.Harness.Tests;

/// <summary>What the declarations beside the shipped cases give as their reason has to stay true.</summary>
public sealed class DeclaredReasonsTests
{
    /// <summary>A list of the law, the words that the format knows, and a day on which the list is in force.</summary>
    public static TheoryData<string, string[]> Lists => new()
    {
        { "rights-training-subjects", Words<RightsSubject>() },
        { "host-undertakings", Words<HostUndertaking>() },
        { "nominee-identifiers", Words<NomineeIdentifier>() },
        { "withholding-report-mexico", Words<WithholdingCondition>() },
        { "organised-crime-safeguards", Members<CrimeSafeguards>() },
        { "public-contents", Members<Publication>() },
    };

    [Theory]
    [MemberData(nameof(Lists))]
    public void Everything_that_the_format_knows_is_on_the_list(string list, string[] known)
    {
        var law = RuleSuite.Shipped.Rules.Parameters.On(list == "withholding-report-mexico" ? new LocalDate(2014, 1, 1) : new LocalDate(2023, 1, 1));
        Assert.NotEmpty(known);
        Assert.All(known, word => Assert.True(law.Lists(list, word)));
    }

    private static string[] Words<T>()
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(value => Spelling.Of(value))];

    private static string[] Members<T>() =>
        [.. typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Select(member => Spelling.Kebab(member.Name))];
}
