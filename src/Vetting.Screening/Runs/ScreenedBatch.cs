using Vetting.Screening.Inputs;

namespace Vetting.Screening.Runs;

/// <summary>What came of a batch.</summary>
/// <param name="Next">Where reading goes on after it.</param>
/// <param name="Output">What goes to the file of findings.</param>
/// <param name="SetAside">What goes to the file of records that were set aside.</param>
/// <param name="Digests">The hash of what is said of each package, 32 bytes each, in order.</param>
/// <param name="Counts">How many packages came to what.</param>
/// <param name="Problems">The first problems, for people to see at once.</param>
internal sealed record ScreenedBatch(
    InputPosition Next, ReadOnlyMemory<byte> Output, ReadOnlyMemory<byte> SetAside, ReadOnlyMemory<byte> Digests, ScreeningCounts Counts, IReadOnlyList<string> Problems);
