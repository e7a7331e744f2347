using System.Collections.Immutable;
using NodaTime;
using Vetting.Findings;
using Vetting.Findings.Chains;
using Vetting.Findings.Contradictions;
using Vetting.Findings.Exposures;
using Vetting.Findings.Missing;
using Vetting.Findings.Waivers;
using Vetting.Logic;
using Vetting.Rules.Changes;

namespace Vetting;

/// <summary>What the rules say of one package: its disposition, every finding, and everything that was looked at.</summary>
/// <remarks>Immutable; may be shared between threads. It flags; whether to act on it, a person decides.</remarks>
public sealed class VettingReport
{
    private readonly Lazy<ImmutableArray<QuestionAsked>> _questions;

    internal VettingReport() => _questions = new(() => QuestionsAsked.Of(Findings));

    /// <summary>Where the money stands, worked out once and only when it is asked for.</summary>
    internal Lazy<ExposureTable> LazyMoney { get; init; } = null!;

    /// <summary>How each recipient's unit stands in the hierarchy and where incidents enter it, worked out once and only when it is asked for.</summary>
    internal Lazy<ImmutableArray<Chain>> LazyChains { get; init; } = new([]);

    /// <summary>The package, its lines and its recipients, by their JSON Pointers: where each is written, and what names it however the package is ordered.</summary>
    internal ImmutableDictionary<string, SubjectRecord> Subjects { get; init; } = ImmutableDictionary<string, SubjectRecord>.Empty;

    /// <summary>Gets the package's id.</summary>
    public string PackageId { get; internal init; } = string.Empty;

    /// <summary>Gets the package's title, or <see langword="null"/> where it has none.</summary>
    public string? PackageTitle { get; internal init; }

    /// <summary>Gets whether the package is made up to test or teach, as it says of itself.</summary>
    public bool IsMadeUp { get; internal init; }

    /// <summary>Gets the worst of what was found.</summary>
    public Disposition Disposition { get; internal init; } = Disposition.Error;

    /// <summary>Gets the clocks and the assessor of the check.</summary>
    public AsOf AsOf { get; internal init; } = AsOf.Open;

    /// <summary>Gets the days whose law judged the lines, ascending; empty where every line's dates are unknown.</summary>
    public ImmutableArray<LocalDate> LawDates { get; internal init; } = [];

    /// <summary>Gets the newest day on which a claim that was used became public, or <see langword="null"/> where none is dated.</summary>
    public LocalDate? NewestPublication { get; internal init; }

    /// <summary>Gets the version of the rules, as <see cref="Vetting.Rules.RuleSet.Version"/>; <see langword="null"/> where they carry none.</summary>
    public string? RulesVersion { get; internal init; }

    /// <summary>Gets the rule files that were used.</summary>
    public ImmutableArray<InputUsed> Rules { get; internal init; } = [];

    /// <summary>Gets what was changed about the rules; empty where they are as they were read.</summary>
    public ImmutableArray<RuleChange> RuleChanges { get; internal init; } = [];

    /// <summary>Gets the package file.</summary>
    public InputUsed Package { get; internal init; } = new(string.Empty, string.Empty);

    /// <summary>Gets the registry files that were used; empty where there is no registry.</summary>
    public ImmutableArray<InputUsed> Registry { get; internal init; } = [];

    /// <summary>Gets the findings: the worst first, what is broken before what is open, then in the order of the package.</summary>
    public ImmutableArray<Finding> Findings { get; internal init; } = [];

    /// <summary>Gets everything that was asked, clear and not applicable included.</summary>
    public ImmutableArray<CheckedRule> Checked { get; internal init; } = [];

    /// <summary>Gets the hash of every answer: the same wherever the files lie and whichever way the check was run.</summary>
    /// <value>A SHA-256 in lower-case hexadecimal.</value>
    public string FindingsSha256 => FindingsHash.Of(PackageId, Checked);

    /// <summary>Gets what statutory exceptions lifted, also where nothing was found.</summary>
    public ImmutableArray<LiftedBar> Lifted { get; internal init; } = [];

    /// <summary>Gets the searches on file for the recipients' units; what none of them looked for is not known to be absent.</summary>
    public ImmutableArray<ClaimCited> Searches { get; internal init; } = [];

    /// <summary>Gets the disposition of each line, in the package's order.</summary>
    public ImmutableArray<SubjectDisposition> Lines { get; internal init; } = [];

    /// <summary>Gets the disposition of each recipient, in the package's order.</summary>
    public ImmutableArray<SubjectDisposition> Recipients { get; internal init; } = [];

    /// <summary>Gets the money of the whole package, currency by currency.</summary>
    public ImmutableArray<Exposure> Exposure { get; internal init; } = [];

    /// <summary>Gets where that money stands: by disposition, rule, channel, unit and kind of recipient.</summary>
    public ExposureTable Money => LazyMoney.Value;

    /// <summary>Gets everything that is asked for, each question once; the answer that settles the most findings comes first.</summary>
    public ImmutableArray<QuestionAsked> Questions => _questions.Value;

    /// <summary>Gets every waiver on file, in force or not, whether or not it meets a violation.</summary>
    public ImmutableArray<WaiverOnFile> Waivers { get; internal init; } = [];

    /// <summary>Gets the answers that would flip if a disputed claim were accepted or rejected; the disputes are kept, and none is decided here.</summary>
    internal ImmutableArray<OutcomeFlip> Flips { get; init; } = [];

    /// <summary>Gets whether more claims are disputed than were tried out, so that further answers may flip.</summary>
    internal bool FlipsArePartial { get; init; }

    /// <summary>Gets the waivers that end within some days of a day, those that ended before it left out.</summary>
    /// <param name="day">The day to count from; never the wall clock below the command line.</param>
    /// <param name="days">How many days ahead, inclusive.</param>
    /// <returns>The waivers in force, the first to end first.</returns>
    public IEnumerable<WaiverOnFile> WaiversEnding(LocalDate day, int days) => Waivers
        .Where(waiver => waiver is { IsInForce: true, Until: { } until } && until >= day && Period.DaysBetween(day, until) <= days)
        .OrderBy(waiver => waiver.Until)
        .ThenBy(waiver => waiver.Id, StringComparer.Ordinal);

    /// <summary>Gets what the rules that were asked cannot express, and people have to look at.</summary>
    public ImmutableArray<string> NotExpressible { get; internal init; } = [];
}
