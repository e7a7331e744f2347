using System.Collections.Immutable;
using NodaTime;
using Vetting.Facts;
using Vetting.Rules;

namespace Vetting.Harness.Analyzing;

/// <summary>The days on which a text is in force, as far as they differ in anything that the law's parameters say.</summary>
internal static class DaysInForce
{
    /// <summary>The first day of each period, and every day within it on which a parameter changes.</summary>
    public static ImmutableArray<LocalDate> Of(RuleVersion version, ParameterTable parameters) =>
    [
        .. version.Properties.InForce.SelectMany(period =>
            parameters.Boundaries.Where(day => period.Holds(day)).Prepend(period.From ?? LocalDate.MinIsoValue)),
    ];
}
