using System.Collections.Immutable;
using NodaTime;
using Vetting.Harness.Analyzing;
using Vetting.Harness.Cases;
using Vetting.Harness.Comparing;
using Vetting.Harness.Covering;
using Vetting.Harness.Mutating;
using Vetting.Harness.Testing;
using Vetting.Logic;
using Vetting.Reading;
using Vetting.Rules;

namespace Vetting.Harness;

/// <summary>Rules with the cases that they must answer: what an auditor asks, when asking how anybody knows that the rules say what the law says.</summary>
/// <remarks>Immutable; may be shared between threads.</remarks>
public sealed class RuleSuite
{
    private static readonly Lazy<RuleSuite> LazyShipped = new(() => new RuleSuite(RuleSet.Shipped, CaseFiles.Shipped));

    private RuleSuite(RuleSet rules, CaseFiles files)
    {
        Rules = rules;
        Cases = CaseTables.Read(rules, files);
        Equivalents = DeclarationTables.Read(rules, files.Equivalents, "change");
        Unreachables = DeclarationTables.Read(rules, files.Unreachables, "case");
    }

    /// <summary>Gets the rules that ship with the library, with their cases.</summary>
    public static RuleSuite Shipped => LazyShipped.Value;

    /// <summary>Gets the rules.</summary>
    public RuleSet Rules { get; }

    internal ImmutableArray<RuleCase> Cases { get; }

    internal ImmutableArray<Declaration> Equivalents { get; }

    internal ImmutableArray<Declaration> Unreachables { get; }

    /// <summary>
    /// Reads rules and the <c>cases.csv</c> beside them. Starting points are those of the folder <c>starting-points</c>
    /// below, else beside it, before the shipped ones.
    /// </summary>
    /// <param name="path">A folder of rules, or one rule file.</param>
    /// <returns>The rules with their cases.</returns>
    /// <exception cref="UnusableInputException">A file cannot be used; carries every problem of every file.</exception>
    public static RuleSuite Read(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return new RuleSuite(RuleSet.Read(path), CaseFiles.Below(path));
    }

    /// <summary>Runs the cases, and checks for every rule that its cases are the least that it must have.</summary>
    /// <param name="filter">Which rules and cases; all by default.</param>
    /// <param name="cancellation">Ends the run early, with the cases asked so far.</param>
    /// <returns>How every case ended.</returns>
    public TestRun Test(CaseFilter? filter = null, CancellationToken cancellation = default) =>
        Tests.Of(this, filter ?? CaseFilter.None, cancellation);

    /// <summary>Counts what the cases show of their rules: every atom true, false and unknown, every exception taken and not, and who decides where several interact.</summary>
    /// <param name="filter">Which rules and cases; all by default.</param>
    /// <param name="mostTries">How many cases to try for each rule, to find one that would show a gap.</param>
    /// <param name="cancellation">Ends the run early, with the rules looked at so far.</param>
    /// <returns>The counts, and for every gap a case that would show it where one was found.</returns>
    public CoverageRun Cover(CaseFilter? filter = null, int mostTries = 4000, CancellationToken cancellation = default) =>
        Coverage.Of(this, filter ?? CaseFilter.None, mostTries, cancellation);

    /// <summary>
    /// Changes the rules one place after the other and asks the cases again: a change that no case notices is something
    /// that nobody would notice. On all processors; a run that is cancelled says what it had found.
    /// </summary>
    /// <param name="filter">Which rules; all by default.</param>
    /// <param name="mostTries">How many cases to try for each rule, to find one that would notice what survives; none by default.</param>
    /// <param name="progress">Is told how many changes are done of how many, or <see langword="null"/>.</param>
    /// <param name="cancellation">Ends the run early.</param>
    /// <returns>Every change and what became of it.</returns>
    public MutationRun Mutate(CaseFilter? filter = null, int mostTries = 0, IProgress<Tally>? progress = null, CancellationToken cancellation = default) =>
        new Mutation(this, filter ?? CaseFilter.None, mostTries, progress, cancellation).Run();

    /// <summary>
    /// Reads the rules for what no case would show: conditions that can never or always hold, parts that never decide, rules
    /// within rules, days without a text, facts and parameters that nothing uses, citations that are out of date.
    /// </summary>
    /// <param name="filter">Which rules; all by default. With one, facts and parameters that nothing uses are not looked for.</param>
    /// <param name="lawOn">The day on which citations have to be current; by default the newest day that the rules know.</param>
    /// <param name="cancellation">Ends the run early, with the rules read so far.</param>
    /// <returns>What was found, each with a case that shows it or the bound within which it was searched.</returns>
    public AnalysisRun Analyze(CaseFilter? filter = null, LocalDate? lawOn = null, CancellationToken cancellation = default) =>
        Analysis.Of(this, filter ?? CaseFilter.None, lawOn, cancellation);

    /// <summary>Compares another version of the rules with this one, over the same packages.</summary>
    /// <param name="new">The new version.</param>
    /// <param name="corpus">The packages.</param>
    /// <param name="asOf">The clocks of this version; <see cref="AsOf.Open"/> where left out.</param>
    /// <param name="newAsOf">The clocks of the new version; the same where left out.</param>
    /// <param name="cancellation">Ends the run early, with the packages compared so far.</param>
    /// <returns>Which answers differ and why, the money that moves, and which rules became wider or narrower.</returns>
    public DiffRun CompareWith(RuleSuite @new, ImmutableArray<CorpusPackage> corpus, AsOf? asOf = null, AsOf? newAsOf = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(@new);
        return new Comparison(this, @new, asOf ?? AsOf.Open, newAsOf ?? asOf ?? AsOf.Open, cancellation).Run(corpus);
    }
}
