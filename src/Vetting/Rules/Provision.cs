using System.Collections.Immutable;
using NodaTime;

namespace Vetting.Rules;

/// <summary>All versions of one rule: the same id, texts that replace each other over time.</summary>
internal sealed class Provision
{
    private readonly ImmutableArray<(RuleVersion Version, TextOnDay Text)> _versions;

    /// <param name="versions">The versions.</param>
    /// <param name="notAsked">Why none of them is asked; <see langword="null"/> where they are.</param>
    public Provision(IEnumerable<RuleVersion> versions, string? notAsked = null)
    {
        NotAsked = notAsked;
        _versions = [.. versions.OrderBy(version => version.Properties.InForce.Min(period => period.From ?? LocalDate.MinIsoValue)).ThenBy(version => version.Name, StringComparer.Ordinal)
            .Select(version => (version, new TextOnDay(version.Properties.Encoded == false ? TextState.NotEncoded : TextState.InForce, version)))];
        Boundaries =
        [
            .. Versions.SelectMany(version => version.Properties.InForce)
                .SelectMany(period => new[] { period.From, period.Ended })
                .Concat(Versions.Select(version => version.Properties.NoLawBefore?.Date))
                .OfType<LocalDate>()
                .Distinct()
                .Order(),
        ];
    }

    /// <summary>Why the question is not asked, where whoever made the set decided so; <see langword="null"/> for every other.</summary>
    public string? NotAsked { get; }

    public string Id => Latest.Properties.Id;

    /// <summary>The id, with the variant where there is one: rules of one id that stand side by side have different names.</summary>
    public string Name => Latest.Properties.Name;

    public string Subject => Latest.Properties.Subject;

    /// <summary>The version to describe the rule by where none is in force.</summary>
    public RuleVersion Latest => _versions[^1].Version;

    public IEnumerable<RuleVersion> Versions => _versions.Select(its => its.Version);

    /// <summary>The days on which the text may change: each day of this list begins something new.</summary>
    public ImmutableArray<LocalDate> Boundaries { get; }

    public TextOnDay On(LocalDate day)
    {
        foreach (var (version, text) in _versions)
        {
            if (version.Properties.InForce.Any(period => period.Holds(day)))
            {
                return NotAsked is null ? text : TextOnDay.NotAsked;
            }
        }

        return Versions.Any(version => version.Properties.NoLawBefore is { } none && day < none.Date) ? TextOnDay.NoSuchLaw
            : NotAsked is null ? TextOnDay.NotEncoded : TextOnDay.NotAsked;
    }
}
