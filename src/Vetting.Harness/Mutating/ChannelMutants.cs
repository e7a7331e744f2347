using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Vetting.Facts;
using Vetting.Harness.Cases;
using Vetting.Harness.Observing;
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

    /// <summary>A value that no rule of the set reads is nothing that its cases could notice; <c>analyze</c> names those.</summary>
    private readonly ImmutableHashSet<string> _read =
        [.. rules.Provisions.SelectMany(provision => RuleFacts.Of(provision)).Where(fact => fact.Fact.DeclaringType == typeof(ChannelFacts)).Select(fact => fact.Fact.Name)];

    public ImmutableArray<(string If, Func<string?> Notices)> All =>
        [.. rules.Channels.All.SelectMany(channel => Of(channel).Select(mutant => ($"the table said of {channel.Name} that {mutant.If}", (Func<string?>)(() => Notices(channel, mutant.Changed)))))];

    private IEnumerable<(string If, Channel Changed)> Of(Channel channel)
    {
        // What passes on foreign assistance money is covered where the line says so, whatever else the table says of it.
        var passesOn = channel.CoveredAsForeignAssistanceMoney == true;
        IEnumerable<(string If, Channel Changed)>[] all =
        [
            Flags(nameof(ChannelFacts.CoveredByStateLeahy), "stateLeahy", channel.StateLeahy, passesOn ? [] : [true, false, null], value => channel with { StateLeahy = value }),
            Flags(nameof(ChannelFacts.CoveredByStateLeahy), "coveredAsForeignAssistanceMoney", passesOn, [true, false], value => channel with { CoveredAsForeignAssistanceMoney = value }),
            Flags(nameof(ChannelFacts.CoveredByDefenseLeahy), "defenseLeahy", channel.DefenseLeahy, [true, false, null], value => channel with { DefenseLeahy = value }),
            Flags(nameof(ChannelFacts.DefenseTreatsAsOutside), "defenseTreatsAsOutside", channel.DefenseTreatsAsOutside, [true, false, null], value => channel with { DefenseTreatsAsOutside = value }),
            Flags(nameof(ChannelFacts.IsForeignAssistanceAct), "foreignAssistanceAct", channel.ForeignAssistanceAct, passesOn ? [] : [true, false, null], value => channel with { ForeignAssistanceAct = value }),
            Flags(nameof(ChannelFacts.IsGrant), "grant", channel.Grant, [true, false, null], value => channel with { Grant = value }),
            Days("from", channel.From, value => channel with { From = value }),
            Days("to", channel.To, value => channel with { To = value }),
        ];
        return all.SelectMany(its => its);
    }

    private IEnumerable<(string If, Channel Changed)> Flags(string fact, string member, bool? stated, ImmutableArray<bool?> values, Func<bool?, Channel> with) => !_read.Contains(fact)
        ? []
        : values.Where(value => value != stated).Select(value => ($"`{member}` is {Word(value)}", with(value)));

    private IEnumerable<(string If, Channel Changed)> Days(string member, LocalDate? stated, Func<LocalDate?, Channel> with) => stated is not { } day || !_read.Contains(nameof(ChannelFacts.IsOpenWhenObligated))
        ? []
        : new[] { -1, 1 }.Select(move => ($"`{member}` is {LocalDatePattern.Iso.Format(day.PlusDays(move))}", with(day.PlusDays(move))));

    private static string Word(bool? value) => value is { } its ? Spelling.Kebab(its.ToString(CultureInfo.InvariantCulture)) : "not known";

    private static IEnumerable<string> Channels(RuleSet rules, RuleCase its) =>
        its.Package.Content.Lines.Select(line => rules.Channels.Find(line.Channel)?.Name).OfType<string>().Distinct(StringComparer.Ordinal);

    private string? Notices(Channel channel, Channel changed)
    {
        var table = new ChannelTable(new ChannelTableContent { Schema = ChannelTableContent.SchemaName, Channels = rules.Channels.All.Replace(channel, changed) });
        var other = new RuleSet(rules) { Channels = table };
        return _byChannel[channel.Name].FirstOrDefault(its => !CaseRunner.Ask(other, its).Agrees)?.Id;
    }
}
