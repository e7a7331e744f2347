using Vetting.Findings.Missing;
using Vetting.Reading;
using Vetting.Reading.Editing;
using Vetting.Rules.Files;

namespace Vetting.Findings.Remedies;

/// <summary>Paying the line from another channel. What escapes one law may fall under another: the check that follows says.</summary>
internal static class OtherChannels
{
    private const string Prefix = "move-channel:";

    public static IEnumerable<Act> Of(ActContext context, RemedyText remedy) => context.Rules.Channels.All
        .Where(channel => context.Rules.Channels.Find(context.Line?.Channel) != channel)
        .Select(channel => To(context, channel.Name, remedy))
        .OfType<Act>()
        .Take(ActSearch.MostOffered);

    /// <summary>The move to a channel, if the finding's rule lets it pass.</summary>
    private static Act? To(ActContext context, string channel, RemedyText remedy)
    {
        var edit = Edit(context, channel);
        return context.Trial.After([edit]) is { } after && context.Trial.Clears(after)
            ? new Act(Prefix + channel, Spelling.Of(RemedyKind.MoveChannel), remedy.By, $"pay the line from {channel}: {remedy.Action}", null, after.Outcome, [edit])
            : null;
    }

    /// <summary>A move that somebody asks about, whether or not it clears anything.</summary>
    public static Act? Asked(ActContext context, string id)
    {
        if (!id.StartsWith(Prefix, StringComparison.Ordinal) || context.Line is null || context.Rules.Channels.Find(id[Prefix.Length..]) is not { } channel)
        {
            return null;
        }

        var edit = Edit(context, channel.Name);
        return context.Trial.After([edit]) is { } after
            ? new Act(id, Spelling.Of(RemedyKind.MoveChannel), "proposer", $"pay the line from {channel.Name}", null, after.Outcome, [edit])
            : null;
    }

    private static ProposalEdit Edit(ActContext context, string channel) =>
        new(new AnswerPlace("package", context.File, context.LinePointer + "/channel"), EditValue.Of(channel));
}
