namespace Vetting.Import.Forms;

/// <summary>What the cells of a column hold.</summary>
internal enum ColumnKind
{
    /// <summary>One value.</summary>
    Value,

    /// <summary>Several values of one shape, with a sign between them, or <c>none</c>.</summary>
    List,

    /// <summary>Names, each standing for a record that has nothing else, or <c>none</c>; else such records have a table of their own.</summary>
    Names,

    /// <summary>Only <c>none</c>, because the records have a table of their own.</summary>
    Rows,
}
