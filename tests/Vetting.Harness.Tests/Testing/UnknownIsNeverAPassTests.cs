using System.Collections.Concurrent;
using System.Globalization;
using Vetting.Claims;
using Vetting.Harness.Cases;
using Vetting.Packages;
using Vetting.Reading;
using Vetting.Rules;

namespace Vetting.Harness.Tests.Testing;

/// <summary>
/// The first principle, tried on what the cases of the shipped rules state: whatever one of them says is left out, one thing
/// at a time, and a rule that did not let the subject pass must not let it pass for that. The contradictions that cases are
/// made of, no sample holds.
/// </summary>
public sealed class UnknownIsNeverAPassTests
{
    private const string Share = "VETTING_CASES_IN_A_HUNDRED";

    /// <summary>
    /// What passes, and rightly: of each, the rule or the case, and the end of what is left out. Who is implicated, and what was decided, are
    /// lists of claims about people, and to leave one out is another registry; without its emergency the line of DL-06.27 says all that it
    /// claims; and a decision of a time that knows one measure only is by that one.
    /// </summary>
    private static readonly (string Rule, string LeftOut)[] Right =
    [
        ("CO-01", "implicated"), ("PR-08", "implicated"), ("PR-08.14", "decisions"), ("PR-08.u2", "decisions"), ("DL-06.27", "emergency"), ("SL-01", "standard"),
    ];

    /// <summary>All of them take several minutes; a tenth, another tenth of each rule's, is tried with every run of the tests.</summary>
    private static int InAHundred { get; } = int.TryParse(Environment.GetEnvironmentVariable(Share), NumberStyles.None, CultureInfo.InvariantCulture, out var all) ? all : 10;

    [Fact]
    public void Leaving_out_anything_that_a_case_states_clears_nothing()
    {
        ConcurrentBag<string> cleared = [];
        var tried = 0;
        var open = RuleSuite.Shipped.Cases.Where(its => !Passes(its.Expected.Outcome) && its.Expected.Outcome != Outcome.Error && !its.IsTodo).ToList();
        Parallel.ForEach(open.Where((_, index) => index * 37 % 100 < InAHundred), its =>
        {
            foreach (var (path, changed) in WithoutOne(its))
            {
                Interlocked.Increment(ref tried);
                var outcome = changed.Evaluate(RuleSuite.Shipped.Rules).Ask(its.Provision, its.Subject).Outcome;
                if (Passes(outcome) && !Right.Any(known => (known.Rule == its.Row.Rule.Text || known.Rule == its.Id) && path.EndsWith("/" + known.LeftOut, StringComparison.Ordinal)))
                {
                    cleared.Add($"{its.Id}: without {path}, {its.Expected.Words} became {Spelling.Of(outcome)}");
                }
            }
        });

        Assert.True(tried > 50 * InAHundred, $"only {tried} things were left out");
        Assert.True(cleared.IsEmpty, $"{cleared.Count} of {tried}\n{string.Join('\n', cleared.Order(StringComparer.Ordinal))}");
    }

    private static bool Passes(Outcome outcome) => outcome is Outcome.Clear or Outcome.NotApplicable;

    private static IEnumerable<(string Path, RuleCase Case)> WithoutOne(RuleCase its)
    {
        var (package, registry) = (ChangedDocument.Of(its, ofRegistry: false), ChangedDocument.Of(its, ofRegistry: true));
        foreach (var path in JsonProperties.Of(package))
        {
            if (Read(() => AidPackage.Parse(JsonProperties.Without(package, path))) is { } changed && CaseReader.IsThere(changed, its.Subject))
            {
                yield return (string.Join('/', path), its with { Package = changed });
            }
        }

        // A whole list of claims is not a property of one of them: leaving it out is another registry.
        foreach (var path in JsonProperties.Of(registry).Where(path => path.Count > 1))
        {
            if (Read(() => Registry.Parse(JsonProperties.Without(registry, path))) is { } changed)
            {
                yield return ("registry/" + string.Join('/', path), its with { Registry = changed });
            }
        }
    }

    /// <summary>A format that demands the property has no unknown to pass on.</summary>
    private static T? Read<T>(Func<T> read)
        where T : class
    {
        try
        {
            return read();
        }
        catch (UnusableInputException)
        {
            return null;
        }
    }
}
