using System.Runtime.CompilerServices;

namespace Vetting.Rules.Compiling;

/// <summary>What a count comes to.</summary>
internal static class CountTally
{
    /// <summary>At least the known members; at most, in a closed list, the doubtful ones as well.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Bounds<int> Total(int known, int doubtful, bool isClosed) => new(known, isClosed ? known + doubtful : null);
}
