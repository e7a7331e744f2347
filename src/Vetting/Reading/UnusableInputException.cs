using System.Collections.Immutable;

namespace Vetting.Reading;

/// <summary>A package, registry or rule file cannot be used. Carries every problem of the input, not only the first.</summary>
/// <remarks>Thrown while inputs are read; checking a package that was read does not throw it.</remarks>
public sealed class UnusableInputException : Exception
{
    internal UnusableInputException(IEnumerable<Problem> problems)
        : this(InOrder(problems))
    {
    }

    private UnusableInputException(ImmutableArray<Problem> problems)
        : base(string.Join('\n', problems)) => Problems = problems;

    /// <summary>Gets the problems in the order of their places; never empty.</summary>
    public ImmutableArray<Problem> Problems { get; }

    // The files in the order in which they came, each read from top to bottom.
    private static ImmutableArray<Problem> InOrder(IEnumerable<Problem> problems) =>
    [
        .. problems.GroupBy(problem => problem.At.File, StringComparer.Ordinal)
            .SelectMany(file => file.OrderBy(problem => problem.At.Line).ThenBy(problem => problem.At.Column)),
    ];
}
