using System.Collections.Immutable;
using Vetting.Logic;
using Vetting.Packages;
using Vetting.Reading;

namespace Vetting.Facts;

/// <summary>The account or authority that pays, as the channel table describes it.</summary>
internal sealed class ChannelFacts(AidLine line, Channel? channel, Origin origin) : FactObject
{
    [Information("the channel's name in the table", Supplier.Proposer, WrittenAs = "lines[].channel", OnlyWhere = nameof(IsInTable))]
    public string? Name { get; } = channel?.Name;

    [Information("the channel is one that the table knows; unknown where the package names none", Supplier.Proposer, WrittenAs = "lines[].channel")]
    public bool? IsInTable { get; } = line.Channel is null ? null : channel is not null;

    [Information("money could be obligated under the channel on the line's day", Supplier.Proposer, WrittenAs = "lines[].obligatedOn", OnlyWhere = nameof(IsInTable))]
    public bool? IsOpenWhenObligated { get; } = channel is null ? null : WasOpen(channel, ObligatedOn(line));

    [Information("22 U.S.C. 2378d covers the channel", Supplier.State, WrittenAs = "lines[].channel", OnlyWhere = nameof(IsInTable))]
    public bool? CoveredByStateLeahy { get; } = channel?.CoveredAsForeignAssistanceMoney == true ? line.ForeignAssistanceMoney : channel?.StateLeahy;

    [Information("10 U.S.C. 362 covers the channel, or is applied to it here although Defense reads it otherwise", Supplier.Defense, WrittenAs = "lines[].channel", OnlyWhere = nameof(IsInTable))]
    public bool? CoveredByDefenseLeahy { get; } = channel?.DefenseLeahy;

    [Information("Defense treats the channel as outside 10 U.S.C. 362", Supplier.Defense, WrittenAs = "lines[].channel", OnlyWhere = nameof(IsInTable))]
    public bool? DefenseTreatsAsOutside { get; } = channel?.DefenseTreatsAsOutside;

    [Information("the money is made available under the Foreign Assistance Act", Supplier.State, WrittenAs = "lines[].channel", OnlyWhere = nameof(IsInTable))]
    public bool? IsForeignAssistanceAct { get; } = channel?.CoveredAsForeignAssistanceMoney == true ? line.ForeignAssistanceMoney : channel?.ForeignAssistanceAct;

    [Information("the channel gives rather than sells", Supplier.State | Supplier.Defense, WrittenAs = "lines[].channel", OnlyWhere = nameof(IsInTable))]
    public bool? IsGrant { get; } = channel?.Grant;

    internal override string Called => $"the channel {line.Channel ?? "(not named)"}";

    internal override Place? RecordedAt => line.Place;

    internal override ImmutableArray<Evidence> Behind(string fact) =>
        channel is null || fact is nameof(Name) or nameof(IsInTable)
            ? [origin.InPackage(line, $"the line is paid from {line.Channel ?? "a channel that is not named"}", line.Sources)]
            : [Origin.InTable(channel)];

    /// <summary>What is not obligated yet will be by the day it is furnished; what nobody dates may have been on any day.</summary>
    private static DateRange? ObligatedOn(AidLine line) => line.ObligatedOn is { IsNone: true } ? LineDates.FurnishedOn(line) : line.ObligatedOn?.On;

    /// <summary>A channel without a first and a last day was open whenever it was.</summary>
    private static bool? WasOpen(Channel channel, DateRange? on) =>
        (channel.From is { } from ? Dates.OnOrBefore(new DateRange(from), on) : true)
        & (channel.To is { } to ? Dates.OnOrBefore(on, new DateRange(to)) : true);
}
