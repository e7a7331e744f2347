using System.Diagnostics.CodeAnalysis;
using Vetting.Reading;

namespace Vetting.Rules.Parsing;

/// <summary>An expression is refused. Ends the reading of that one expression; the others of the rule are still read.</summary>
[SuppressMessage("Design", "CA1064", Justification = "never leaves the reading of rules, where it becomes a problem among others")]
internal sealed class RefusedException(Problem problem) : Exception(problem.What)
{
    public Problem Problem { get; } = problem;
}
