using System.Collections.Immutable;
using Vetting.Reading;

namespace Vetting.Facts;

[Meaning("the channels that assistance is paid from")]
internal sealed record ChannelTableContent : Placed, IChecked
{
    public const string SchemaName = "vetting/channels/1";

    [Meaning("the name and version of this format")]
    [Constant(SchemaName)]
    public required string Schema { get; init; }

    [Meaning("the channels")]
    public required ImmutableArray<Channel> Channels { get; init; }

    public IEnumerable<Problem> Check() =>
    [
        .. Channels.SelectMany(channel => (channel.Aliases ?? []).Prepend(channel.Name), (channel, name) => (channel, name))
            .GroupBy(pair => pair.name, StringComparer.OrdinalIgnoreCase).SelectMany(same => same.Skip(1))
            .Select(again => new Problem(again.channel.Place, $"another channel is called {Quoted.Text(again.name)}", "one name for one channel")),
        .. Channels.Where(channel => channel is { Verified: true, Read: null })
            .Select(channel => new Problem(channel.Place, $"{Quoted.Text(channel.Name)} was read at its source, and it is not said when", "`read`, or `\"verified\": false`")),
        .. Channels.Where(channel => channel.To < channel.From).Select(channel => new Problem(channel.Place, "the channel ends before it begins")),
    ];
}
