namespace Vetting.Orleans.Storage;

/// <summary>A change of disposition in the feed.</summary>
/// <param name="Offset">Where it stands in the feed: ascending, with gaps.</param>
/// <param name="Package">The package.</param>
/// <param name="Sequence">Its number among the changes of the package, from 1 without gaps.</param>
/// <param name="Change">The change.</param>
internal sealed record ChangeOnRecord(long Offset, string Package, long Sequence, string Change);
