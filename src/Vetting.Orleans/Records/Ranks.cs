using Vetting.Claims;

namespace Vetting.Orleans.Records;

/// <summary>Which relations set one unit above another.</summary>
internal static class Ranks
{
    public static bool IsRank(RelationKind kind) =>
        kind is RelationKind.Command or RelationKind.OperationalControl or RelationKind.Administrative;
}
