using System.Collections.Immutable;
using Vetting.Reading;

namespace Vetting.Facts;

[Meaning("the channels that assistance is paid from")]
internal sealed record ChannelTableContent : Placed
{
    public const string SchemaName = "vetting/channels/1";

    [Meaning("the name and version of this format")]
    [Constant(SchemaName)]
    public required string Schema { get; init; }

    [Meaning("the channels")]
    public required ImmutableArray<Channel> Channels { get; init; }
}
