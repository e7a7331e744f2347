using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Vetting.Facts;

/// <summary>The channels by name and alias, without regard to case. A name that is not in it is no channel, and no pass.</summary>
internal sealed class ChannelTable(ChannelTableContent content)
{
    private readonly FrozenDictionary<string, Channel> _byName = content.Channels
        .SelectMany(channel => (channel.Aliases ?? []).Prepend(channel.Name), (channel, name) => (channel, name))
        .DistinctBy(pair => pair.name, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(pair => pair.name, pair => pair.channel, StringComparer.OrdinalIgnoreCase);

    /// <summary>The channels in the order of the table.</summary>
    public ImmutableArray<Channel> All { get; } = content.Channels;

    public Channel? Find(string? name) => name is null ? null : _byName.GetValueOrDefault(name);
}
