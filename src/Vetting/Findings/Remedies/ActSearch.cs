using System.Collections.Immutable;
using Vetting.Rules.Files;

namespace Vetting.Findings.Remedies;

/// <summary>
/// Makes the remedies that a rule names into acts, tries each out, and keeps those that do clear its finding. What a rule
/// says of a remedy is checked here rather than believed.
/// </summary>
internal static class ActSearch
{
    /// <summary>How many ways of one remedy are tried out before it is given up.</summary>
    public const int MostTrials = 400;

    /// <summary>How many other units or channels are offered.</summary>
    public const int MostOffered = 12;

    /// <summary>The acts that clear the finding, in the order of the rule's remedies; dropping the line is always among them.</summary>
    public static ImmutableArray<Act> All(ActContext context) =>
        [.. context.Properties.Remedies.SelectMany(remedy => Of(context, remedy)).Concat(DroppedLines.Of(context)).DistinctBy(act => act.Id, StringComparer.Ordinal)];

    /// <summary>What one remedy of the rule comes to here; nothing, where it would not clear the finding.</summary>
    public static IEnumerable<Act> Of(ActContext context, RemedyText remedy) => remedy.Kind switch
    {
        RemedyKind.SubstituteUnit => OtherUnits.Of(context, remedy),
        RemedyKind.MoveChannel => OtherChannels.Of(context, remedy),
        RemedyKind.DropLine => DroppedLines.Of(context),
        _ => new WrittenActs(context, remedy).First() is { } act ? [act] : [],
    };

    /// <summary>An act by its id: one that clears the finding, or a move or substitution that somebody asks about.</summary>
    public static Act? Find(ActContext context, string id) =>
        OtherChannels.Asked(context, id) ?? OtherUnits.Asked(context, id) ?? All(context).FirstOrDefault(act => act.Id == id);
}
