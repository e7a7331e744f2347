using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Vetting.Claims;
using Vetting.Packages;
using Vetting.Reading;

namespace Vetting.Harness.Cases;

/// <summary>A starting point with changes carried out, read by the strict readers, or what stands in the way.</summary>
internal sealed class ChangedInputs
{
    // A problem, and the index of the change it comes from; -1 where none can be named.
    private readonly ImmutableArray<(int Change, Problem Problem)> _problems;

    private ChangedInputs(StartingPoint start, ImmutableArray<Change> changes, AidPackage? package, Registry? registry, ImmutableArray<(int, Problem)> problems) =>
        (Start, Changes, Package, Registry, _problems) = (start, changes, package, registry, problems);

    public StartingPoint Start { get; }

    public ImmutableArray<Change> Changes { get; }

    public AidPackage? Package { get; }

    public Registry? Registry { get; }

    public static ChangedInputs Of(StartingPoint start, ImmutableArray<Change> changes)
    {
        var problems = ImmutableArray.CreateBuilder<(int, Problem)>();
        var package = Changed(start.Package, changes, ofRegistry: false, text => AidPackage.Parse(text, start.Name + StartingPoints.PackageEnd), problems);
        var registry = Changed(start.Registry, changes, ofRegistry: true, text => Registry.Parse(text, start.Name + StartingPoints.RegistryEnd), problems);
        return new ChangedInputs(start, changes, package, registry, problems.ToImmutable());
    }

    /// <summary>The problems at the place of the change that each comes from, in a cell with the same text.</summary>
    public IEnumerable<Problem> ProblemsAt(PlacedText cell, ImmutableArray<Change> changes) =>
        _problems.Select(its => its.Problem with { At = its.Change >= 0 ? changes[its.Change].At : cell.At(0) });

    private static T? Changed<T>(
        JsonObject document, ImmutableArray<Change> changes, bool ofRegistry, Func<string, T> read, ImmutableArray<(int, Problem)>.Builder problems)
        where T : class
    {
        var copy = document.DeepClone();
        var changed = new ChangedDocument(copy);
        List<Problem> refused = [];
        foreach (var change in changes.Where(change => change.OfRegistry == ofRegistry))
        {
            changed.Make(change, refused);
        }

        problems.AddRange(refused.Select(problem => (IndexAt(changes, problem.At), problem)));
        if (refused.Count > 0)
        {
            return null;
        }

        try
        {
            return read(copy.ToJsonString());
        }
        catch (UnusableInputException unusable)
        {
            problems.AddRange(unusable.Problems.Select(problem => (
                changed.Behind(problem.At.Pointer) is { } behind ? changes.IndexOf(behind) : -1,
                problem with { What = $"the changed {(ofRegistry ? "registry" : "package")} cannot be read: {problem.What}" })));
            return null;
        }
    }

    private static int IndexAt(ImmutableArray<Change> changes, Place at) => changes.Index().First(its => its.Item.At == at).Index;
}
