using System.Collections.Immutable;

namespace Vetting.Reports.JUnit;

/// <summary>Test cases that belong together.</summary>
/// <param name="Name">What they are called together.</param>
/// <param name="Cases">The cases, in the order in which they are written.</param>
internal sealed record JUnitSuite(string Name, ImmutableArray<JUnitCase> Cases)
{
    public int Count(JUnitResult result) => Cases.Count(its => its.Result == result);
}
