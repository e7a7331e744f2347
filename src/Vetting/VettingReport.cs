using System.Collections.Immutable;
using NodaTime;
using Vetting.Findings;
using Vetting.Logic;

namespace Vetting;

/// <summary>What the rules say of one package: its disposition, every finding, and everything that was looked at.</summary>
/// <remarks>Immutable; may be shared between threads. It flags; whether to act on it, a person decides.</remarks>
public sealed class VettingReport
{
    internal VettingReport()
    {
    }

    /// <summary>Gets the package's id.</summary>
    public required string PackageId { get; init; }

    /// <summary>Gets the package's title, or <see langword="null"/> where it has none.</summary>
    public string? PackageTitle { get; init; }

    /// <summary>Gets whether the package is made up to test or teach, as it says of itself.</summary>
    public required bool IsMadeUp { get; init; }

    /// <summary>Gets the worst of what was found.</summary>
    public required Disposition Disposition { get; init; }

    /// <summary>Gets the clocks and the assessor of the check.</summary>
    public required AsOf AsOf { get; init; }

    /// <summary>Gets the days whose law judged the lines, ascending; empty where every line's dates are unknown.</summary>
    public required ImmutableArray<LocalDate> LawDates { get; init; }

    /// <summary>Gets the newest day on which a claim that was used became public, or <see langword="null"/> where none is dated.</summary>
    public LocalDate? NewestPublication { get; init; }

    /// <summary>Gets the rule files that were used.</summary>
    public required ImmutableArray<InputUsed> Rules { get; init; }

    /// <summary>Gets the package file.</summary>
    public required InputUsed Package { get; init; }

    /// <summary>Gets the registry files that were used; empty where there is no registry.</summary>
    public required ImmutableArray<InputUsed> Registry { get; init; }

    /// <summary>Gets the findings: the worst first, what is broken before what is open, then in the order of the package.</summary>
    public required ImmutableArray<Finding> Findings { get; init; }

    /// <summary>Gets everything that was asked, clear and not applicable included.</summary>
    public required ImmutableArray<CheckedRule> Checked { get; init; }

    /// <summary>Gets what statutory exceptions lifted, also where nothing was found.</summary>
    public required ImmutableArray<LiftedBar> Lifted { get; init; }

    /// <summary>Gets the searches on file for the recipients' units; what none of them looked for is not known to be absent.</summary>
    public required ImmutableArray<ClaimCited> Searches { get; init; }

    /// <summary>Gets the disposition of each line, in the package's order.</summary>
    public required ImmutableArray<SubjectDisposition> Lines { get; init; }

    /// <summary>Gets the disposition of each recipient, in the package's order.</summary>
    public required ImmutableArray<SubjectDisposition> Recipients { get; init; }

    /// <summary>Gets the money of the whole package, currency by currency.</summary>
    public required ImmutableArray<Exposure> Exposure { get; init; }

    /// <summary>Gets what the rules that were asked cannot express, and people have to look at.</summary>
    public required ImmutableArray<string> NotExpressible { get; init; }
}
