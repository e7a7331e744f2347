using Vetting.Findings.Missing;

namespace Vetting.Reports.Json;

/// <summary>The members of a missing fact, in the order in which they are written.</summary>
internal static class MissingJson
{
    public static IEnumerable<(string, object?)> Of(MissingFact missing) => PackageJson.Members(
        ("fact", missing.Fact),
        ("requirement", missing.Requirement),
        ("subject", missing.Subject),
        ("question", missing.Question),
        ("askWho", missing.AskWho),
        ("isJudgement", missing.IsJudgement),
        ("writeAs", missing.WriteAs),
        ("writeTo", missing.WriteTo is { } place
            ? PackageJson.Members(("document", place.Document), ("file", place.File), ("pointer", place.Pointer))
            : null));
}
