using System.Collections.Immutable;
using Vetting.Logic;
using Vetting.Packages;
using Vetting.Reading;

namespace Vetting.Facts;

/// <summary>The exception to the ban on police aid of 22 U.S.C. 2420 that a line claims.</summary>
internal sealed class PoliceExceptionFacts(AidLine line, AsOf asOf, Origin origin) : FactObject
{
    private const string Exception = "lines[].papers.policeException";

    private readonly PoliceException? _claim = line.Papers?.PoliceException;

    [Information("an exception is claimed", Supplier.Proposer, WrittenAs = Exception + ".claimed")]
    public bool? IsClaimed { get; } = line.Papers?.PoliceException?.Claimed;

    [Information("which exception is claimed", Supplier.Proposer, WrittenAs = Exception + ".exception")]
    public string? Name { get; } = line.Papers?.PoliceException?.Exception is { } exception ? Spelling.Of(exception) : null;

    [Information("it is said why the exception fits", Supplier.Proposer, WrittenAs = Exception + ".grounds")]
    public bool? HasGrounds { get; } = string.IsNullOrWhiteSpace(line.Papers?.PoliceException?.Grounds) ? null : true;

    [Judgement("does the exception claimed reach the country?", Supplier.State, WrittenAs = "lines[].decisions[]")]
    public bool? ReachesCountry { get; } = LineDecisions.Answer(line, Asking(line), [Capacity.State], asOf);

    internal override string Called => "the exception to the ban on police aid";

    internal override Place? RecordedAt => line.Place;

    internal override ImmutableArray<Evidence> Behind(string fact) => fact == nameof(ReachesCountry)
        ? LineDecisions.On(line, Asking(line), origin)
        : [origin.InPackage(_claim ?? (Placed)line, $"exception claimed: {Name ?? "not stated"}{(_claim?.Grounds is { } grounds ? $", {grounds}" : string.Empty)}", line.Sources)];

    /// <summary>The exception for nations emerging from conflict has a question of its own.</summary>
    private static LineQuestion Asking(AidLine line) => line.Papers?.PoliceException?.Exception == PoliceAidException.PostConflict
        ? LineQuestion.PostConflictReached
        : LineQuestion.PoliceExceptionReached;
}
