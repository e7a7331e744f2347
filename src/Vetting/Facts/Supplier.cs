namespace Vetting.Facts;

/// <summary>Who can supply a fact, or whose decision it is. Stated once per fact.</summary>
[Flags]
internal enum Supplier
{
    None = 0,
    Post = 1,
    PartnerGovernment = 2,
    State = 4,
    Defense = 8,
    Unit = 16,
    OpenSources = 32,
    Proposer = 64,
    Auditor = 128,
}
