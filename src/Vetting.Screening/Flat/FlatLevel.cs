namespace Vetting.Screening.Flat;

/// <summary>What a column is about.</summary>
internal enum FlatLevel
{
    /// <summary>The package: said once, in its first row or in all of them.</summary>
    Package,

    /// <summary>A line of it: said once for all of its rows.</summary>
    Line,

    /// <summary>The recipient that the row stands for.</summary>
    Recipient,
}
