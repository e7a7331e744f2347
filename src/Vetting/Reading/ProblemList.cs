using System.Collections.Immutable;
using System.Globalization;

namespace Vetting.Reading;

/// <summary>Gathers the problems of one input. Beyond the limit they are counted, not kept.</summary>
internal sealed class ProblemList(string file, int most)
{
    private readonly List<Problem> _problems = [];

    private int _unlisted;

    public bool IsEmpty => _problems.Count == 0;

    public void Add(Problem problem)
    {
        if (_problems.Count < most)
        {
            _problems.Add(problem);
        }
        else
        {
            _unlisted++;
        }
    }

    public void Add(Place at, string what, string? expected = null, string? suggestion = null) =>
        Add(new Problem(at, what, expected, suggestion));

    /// <summary>
    /// The problems in the order of their places; those of one place in the order they were found. Of an input of several
    /// files, file by file.
    /// </summary>
    public ImmutableArray<Problem> InOrder()
    {
        var ordered = _problems.GroupBy(problem => problem.At.File, StringComparer.Ordinal)
            .SelectMany(inFile => inFile.OrderBy(problem => problem.At.Line).ThenBy(problem => problem.At.Column));
        return _unlisted == 0 ? [.. ordered] : [.. ordered, Unlisted()];
    }

    private Problem Unlisted() => new(
        new Place(file, 0, 0, string.Empty), string.Create(CultureInfo.InvariantCulture, $"{_unlisted} more problems are not listed"));
}
