using Vetting.Harness.Auditing;
using Vetting.Harness.Testing;
using Vetting.Reading;
using Vetting.Rules;

namespace Vetting.Harness;

/// <summary>
/// An auditor's own check of rules: a folder of packages, each perhaps with a folder <c>registry</c> beside it, and
/// <c>expected.csv</c> with the outcome that each rule has to answer.
/// </summary>
public static class ExpectedAnswers
{
    /// <summary>Asks the rules about the packages and compares with what the auditor expects.</summary>
    /// <param name="folder">The folder, searched at any depth.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="filter">Which rules and rows; all by default.</param>
    /// <param name="cancellation">Ends the run early, with the rows asked so far.</param>
    /// <returns>How every row ended. No rule's minimum of cases is checked.</returns>
    /// <exception cref="UnusableInputException">A file cannot be used; carries every problem of every file.</exception>
    public static TestRun Test(string folder, RuleSet rules, CaseFilter? filter = null, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ArgumentNullException.ThrowIfNull(rules);
        return Tests.Of(rules, new ExpectedTable(rules).Read(folder), filter ?? CaseFilter.None, isMinimumAsked: false, cancellation);
    }
}
