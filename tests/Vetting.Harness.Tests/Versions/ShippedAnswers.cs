using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Vetting.Claims;
using Vetting.Harness.Cases;
using Vetting.Packages;
using Vetting.Rules;

namespace Vetting.Harness.Tests.Versions;

/// <summary>
/// What the shipped rules answer, as a table: what was asked, a hash of what it was asked about, the answer. A question is
/// the same as before only where what it was asked about is.
/// </summary>
internal sealed record ShippedAnswers(string Version, SortedDictionary<string, string> ByQuestion)
{
    private const string Head = "version,";

    /// <summary>Every case, and every sample as one.</summary>
    public static ShippedAnswers Today()
    {
        SampleFiles.StartFromTheRoot();
        var rules = RuleSet.Shipped;
        var answers = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var run = RuleSuite.Shipped.Test(cancellation: TestContext.Current.CancellationToken).Rules.SelectMany(rule => rule.Cases).ToDictionary(its => its.Id, StringComparer.Ordinal);
        foreach (var its in RuleSuite.Shipped.Cases)
        {
            answers.Add($"{its.Id},{Hash(AskedAbout(its))}", $"{run[its.Id].ActualOutcome} {its.Provision.Latest.Properties.Severity}");
        }

        foreach (var name in SampleFiles.Names)
        {
            var (package, registry) = (AidPackage.Read(SampleFiles.Package(name)), Registry.Read(SampleFiles.Registry(name)));
            var report = Vetter.Create(rules).Check(package, registry, cancellation: TestContext.Current.CancellationToken);
            answers.Add(
                $"{name},{Hash($"{package.Sha256}\n{string.Join('\n', registry.FileHashes)}")}",
                $"{report.Disposition} {Hash(string.Join('\n', report.Checked.Select(its => $"{its.Rule} {its.Subject} {its.Severity} {its.Outcome} {its.IsWaived}").Order(StringComparer.Ordinal)))}");
        }

        return new ShippedAnswers(rules.Version!, answers);
    }

    public static ShippedAnswers Parse(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var answers = lines.Skip(1).Select(line => line.Split(',', 3)).ToDictionary(cells => $"{cells[0]},{cells[1]}", cells => cells[2], StringComparer.Ordinal);
        return new ShippedAnswers(lines[0][Head.Length..], new SortedDictionary<string, string>(answers, StringComparer.Ordinal));
    }

    /// <summary>The questions that were asked before and are answered otherwise now, each with both answers.</summary>
    public IEnumerable<string> Otherwise(ShippedAnswers now) =>
        ByQuestion.Where(its => now.ByQuestion.TryGetValue(its.Key, out var answer) && answer != its.Value)
            .Select(its => $"{its.Key.Split(',')[0]} was {its.Value} and is {now.ByQuestion[its.Key]}");

    /// <summary>Whether the version says that answers may differ from those of another: by its first or second number.</summary>
    public bool MayAnswerOtherwiseThan(ShippedAnswers before) => MajorAndMinor(Version).CompareTo(MajorAndMinor(before.Version)) > 0;

    public override string ToString() => $"{Head}{Version}\n{string.Concat(ByQuestion.Select(its => $"{its.Key},{its.Value}\n"))}";

    private static string AskedAbout(RuleCase its) => string.Join('\n', [
        its.Package.Sha256, .. its.Registry.FileHashes, its.Row.LawOn.Text, its.Row.KnownOn.Text, its.Row.AssessAs.Text, its.Row.Start.Text, its.Row.Subject.Text, its.Row.Changes.Text]);

    private static (int Major, int Minor) MajorAndMinor(string version) =>
        version.Split('.') is [var major, var minor, ..] ? (int.Parse(major, CultureInfo.InvariantCulture), int.Parse(minor, CultureInfo.InvariantCulture)) : default;

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..8];
}
