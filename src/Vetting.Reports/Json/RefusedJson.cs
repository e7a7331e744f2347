using static Vetting.Reports.Json.PackageJson;

namespace Vetting.Reports.Json;

/// <summary>The members of an input that was not checked.</summary>
internal static class RefusedJson
{
    public static IEnumerable<(string, object?)> Of(RefusedInput input) => Members(
        ("input", input.Name),
        ("problems", input.Problems.Select(problem => Members(
            ("at", PlaceOf(problem.At)), ("what", problem.What), ("expected", problem.Expected), ("didYouMean", problem.Suggestion)))));
}
