using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Vetting.Facts;
using Vetting.Harness.Cases;
using Vetting.Harness.Testing;
using Vetting.Reading;
using Vetting.Rules;

namespace Vetting.Harness.Mutating;

/// <summary>
/// Changes of the table of channels, one value of one channel after the other: which law reaches which money is as much
/// law as a rule is. Each asks the cases that name the channel anew.
/// </summary>
internal sealed class ChannelMutants(RuleSet rules, ImmutableArray<RuleCase> cases)
{
    private readonly ILookup<string, RuleCase> _byChannel = cases
        .SelectMany(its => Channels(rules, its).Select(name => (name, its))).ToLookup(pair => pair.name, pair => pair.its, StringComparer.Ordinal);

    public ImmutableArray<(string If, Func<string?> Notices)> All =>
        [.. rules.Channels.All.SelectMany(channel => Of(channel).Select(mutant => ($"the table said of {channel.Name} that {mutant.If}", (Func<string?>)(() => Notices(channel, mutant.Changed)))))];

    private static IEnumerable<(string If, Channel Changed)> Of(Channel channel) =>
    [
        .. Flags(channel, "stateLeahy", channel.StateLeahy, value => channel with { StateLeahy = value }),
        .. Flags(channel, "defenseLeahy", channel.DefenseLeahy, value => channel with { DefenseLeahy = value }),
        .. Flags(channel, "defenseTreatsAsOutside", channel.DefenseTreatsAsOutside, value => channel with { DefenseTreatsAsOutside = value }),
        .. Flags(channel, "coveredAsForeignAssistanceMoney", channel.CoveredAsForeignAssistanceMoney, value => channel with { CoveredAsForeignAssistanceMoney = value }),
        .. Flags(channel, "foreignAssistanceAct", channel.ForeignAssistanceAct, value => channel with { ForeignAssistanceAct = value }),
        .. Flags(channel, "grant", channel.Grant, value => channel with { Grant = value }),
        .. Days("from", channel.From, value => channel with { From = value }),
        .. Days("to", channel.To, value => channel with { To = value }),
    ];

    /// <summary>What passes on foreign assistance money is covered where the line says so, whatever else the table says of it.</summary>
    private static IEnumerable<(string If, Channel Changed)> Flags(Channel channel, string member, bool? stated, Func<bool?, Channel> with)
    {
        if (member is "stateLeahy" or "foreignAssistanceAct" && channel.CoveredAsForeignAssistanceMoney == true)
        {
            return [];
        }

        bool?[] others = [true, false, null];
        var never = member == "coveredAsForeignAssistanceMoney" && stated is null;
        return others.Where(other => other != stated && !(never && other == false)).Select(other => ($"`{member}` is {Word(other)}", with(other)));
    }

    private static IEnumerable<(string If, Channel Changed)> Days(string member, LocalDate? stated, Func<LocalDate?, Channel> with) => stated is not { } day
        ? []
        : new[] { -1, 1 }.Select(move => ($"`{member}` is {LocalDatePattern.Iso.Format(day.PlusDays(move))}", with(day.PlusDays(move))));

    private static string Word(bool? value) => value is { } its ? Spelling.Kebab(its.ToString(CultureInfo.InvariantCulture)) : "not known";

    private static IEnumerable<string> Channels(RuleSet rules, RuleCase its) =>
        its.Package.Content.Lines.Select(line => rules.Channels.Find(line.Channel)?.Name).OfType<string>().Distinct(StringComparer.Ordinal);

    private string? Notices(Channel channel, Channel changed)
    {
        var table = new ChannelTable(new ChannelTableContent { Schema = ChannelTableContent.SchemaName, Channels = rules.Channels.All.Replace(channel, changed) });
        var other = new RuleSet(rules.Files, rules.Provisions, rules.Parameters, table, rules.Used);
        return _byChannel[channel.Name].FirstOrDefault(its => !CaseRunner.Ask(other, its).Agrees)?.Id;
    }
}
