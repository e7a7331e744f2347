using System.Collections.Immutable;
using Vetting.Claims;
using Vetting.Findings;
using Vetting.Logic;
using Vetting.Packages;
using Vetting.Rules;

namespace Vetting.Harness.Cases;

/// <summary>A case ready to be asked: what it changes is carried out, and both documents are read.</summary>
/// <remarks>Immutable; may be asked from many threads at once.</remarks>
internal sealed record RuleCase
{
    /// <summary>The row as written.</summary>
    public required CaseRow Row { get; init; }

    /// <summary>The rule set, which is the folder of the case table.</summary>
    public required string Set { get; init; }

    /// <summary>The provision that is asked.</summary>
    public required Provision Provision { get; init; }

    public required SubjectPlace Subject { get; init; }

    public required AsOf AsOf { get; init; }

    public required StartingPoint Start { get; init; }

    /// <summary>What the case changes, in its order.</summary>
    public required ImmutableArray<Change> Changes { get; init; }

    public required AidPackage Package { get; init; }

    public required Registry Registry { get; init; }

    public required ExpectedAnswer Expected { get; init; }

    /// <summary>Whether the case is known to fail: it is counted and holds nothing up, until it passes.</summary>
    public required bool IsTodo { get; init; }

    public string Id => Row.Id.Text;

    /// <summary>A fresh evaluation of the case's package. Not for several threads at once.</summary>
    public Evaluation Evaluate(RuleSet rules) => new(rules, Package, Registry, AsOf);
}
