using System.Collections.Immutable;
using System.Reflection;
using Vetting.Facts;
using Vetting.Logic;
using Vetting.Rules.Explaining;
using Vetting.Rules.Language;

namespace Vetting.Findings;

/// <summary>Turns the facts that a rule read into records for people: what, which value, resting on which claims.</summary>
internal static class FactRecords
{
    public static ImmutableArray<FactOnRecord> Of(IEnumerable<ExplainedTerm> steps) =>
    [
        .. steps.SelectMany(step => step.Facts)
            .Where(read => read.Value is not FactObject)
            .DistinctBy(read => (read.Owner, read.Fact.Name))
            .Select(Record),
    ];

    public static string MeaningOf(PropertyInfo fact) =>
        fact.GetCustomAttribute<InformationAttribute>()?.Meaning ?? fact.GetCustomAttribute<JudgementAttribute>()?.Question ?? fact.Name;

    public static string CalledOf(object owner) => (owner as FactObject)?.Called ?? owner.ToString() ?? string.Empty;

    public static ImmutableArray<ClaimCited> Cited(IEnumerable<Evidence> evidence) =>
    [
        .. evidence.DistinctBy(its => (its.Id, its.At, its.Says))
            .Select(its => new ClaimCited(its.Id, its.At, its.Says, its.Status, Printed(its.Sources))),
    ];

    /// <summary>Sources in words: title, publisher and date.</summary>
    public static ImmutableArray<string> Printed(IEnumerable<Reading.Source> sources) => [.. sources.Select(Print)];

    private static FactOnRecord Record(FactRead read) => new(
        $"{CalledOf(read.Owner)}: {read.Fact.Name}",
        MeaningOf(read.Fact),
        ValueOf(read.Value),
        read.Owner is FactObject owner ? Cited(owner.Behind(read.Fact.Name)) : []);

    private static string ValueOf(object? value) => value switch
    {
        null => "unknown",
        IFactList list => FormattableString.Invariant($"{list.Count} on record{(list.IsClosed ? string.Empty : ", and perhaps more")}"),
        DateRange day => day.ToString(),
        _ => TermText.OfValue(value),
    };

    private static string Print(Reading.Source source) =>
        $"{source.Title}{(source.Publisher is { } publisher ? $", {publisher}" : string.Empty)}{(source.PublishedOn is { } day ? $", {day}" : string.Empty)}{(source.Verified == false ? " (second hand)" : string.Empty)}";
}
