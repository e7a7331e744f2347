using Vetting.Facts;

namespace Vetting.Findings.Missing;

/// <summary>Who can supply a fact, in words.</summary>
internal static class Suppliers
{
    private static readonly (Supplier Flag, string Name)[] Names =
    [
        (Supplier.Post, "the post"),
        (Supplier.PartnerGovernment, "the partner government"),
        (Supplier.State, "the Department of State"),
        (Supplier.Defense, "the Department of Defense"),
        (Supplier.Unit, "the unit"),
        (Supplier.OpenSources, "open sources"),
        (Supplier.Proposer, "whoever proposes the package"),
        (Supplier.Auditor, "an auditor"),
    ];

    public static string InWords(Supplier by) =>
        string.Join(" or ", Names.Where(name => by.HasFlag(name.Flag)).Select(name => name.Name)) is { Length: > 0 } who ? who : "nobody in particular";
}
