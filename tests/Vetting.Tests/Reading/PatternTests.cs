using System.Reflection;
using System.Text.RegularExpressions;
using Vetting.Packages;
using Vetting.Reading;

namespace Vetting.Tests.Reading;

/// <summary>Forms of texts are matched against whatever a file holds, so none may be slow on any text.</summary>
public sealed partial class PatternTests
{
    public static TheoryData<string> Patterns =>
    [
        .. typeof(PackageContent).Assembly.GetTypes().SelectMany(type => type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Select(property => property.GetCustomAttribute<PatternAttribute>()?.Expression).OfType<string>().Distinct(),
    ];

    [Theory]
    [MemberData(nameof(Patterns))]
    public void A_form_leaves_nothing_to_backtrack_into(string pattern) => Assert.True(IsPlain(pattern), pattern);

    [Theory]
    [InlineData("[a-z][a-z0-9-]*", true)]
    [InlineData("a|b|c", true)]
    [InlineData("[A-Z]{2}", true)]
    [InlineData("[a-z]{1,2}", true)]
    [InlineData("[a-z0-9]+(-[a-z0-9]+)*", true)]
    [InlineData("[a-z-]+(-[a-z-]+)*", false)]
    [InlineData("[0-9]+\\.[0-9]+", true)]
    [InlineData("[0-9.]+\\.[0-9]+", false)]
    [InlineData("[0-9]+.[0-9]+", false)]
    [InlineData("(a+)+", false)]
    [InlineData("a*a*", false)]
    [InlineData(".*x", false)]
    public void A_form_that_could_be_slow_is_seen(string pattern, bool isPlain) => Assert.Equal(isPlain, IsPlain(pattern));

    /// <summary>Words; classes of which only the last may repeat without end; or a class again and again with a hyphen or a point that is not of it between.</summary>
    private static bool IsPlain(string pattern) => Words().IsMatch(pattern) || Classes().IsMatch(pattern) || Hyphened().IsMatch(pattern) || Pointed().IsMatch(pattern);

    [GeneratedRegex(@"^[a-z-]+(\|[a-z-]+)*\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Words();

    [GeneratedRegex(@"^(\[[A-Za-z0-9-]+\](\{[0-9]+(,[0-9]+)?\})?)+\*?\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Classes();

    [GeneratedRegex(@"^(?<class>\[([A-Za-z0-9]-[A-Za-z0-9])+\])\+\(-\k<class>\+\)\*\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Hyphened();

    [GeneratedRegex(@"^(?<class>\[([A-Za-z0-9]-[A-Za-z0-9])+\])\+(\\\.\k<class>\+)+\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pointed();
}
