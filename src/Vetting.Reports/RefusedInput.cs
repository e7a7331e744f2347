using System.Collections.Immutable;
using Vetting.Reading;

namespace Vetting.Reports;

/// <summary>
/// An input that was asked for and could not be checked. Every report of the others names it first: who is handed a report
/// sees no exit code, and would take what is not in it for checked.
/// </summary>
/// <remarks>Immutable; may be shared between threads.</remarks>
public sealed class RefusedInput
{
    /// <summary>Initializes a new instance of the <see cref="RefusedInput"/> class.</summary>
    /// <param name="name">The input, as the caller named it; <c>-</c> for standard input.</param>
    /// <param name="problems">What stands in the way, such as <see cref="UnusableInputException.Problems"/>. May lie in another file, such as the registry.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public RefusedInput(string name, IEnumerable<Problem> problems)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(problems);
        (Name, Problems) = (name, [.. problems]);
    }

    /// <summary>Gets the input, as the caller named it.</summary>
    public string Name { get; }

    /// <summary>Gets what stands in the way, in the order given.</summary>
    public ImmutableArray<Problem> Problems { get; }
}
