using System.Collections.Immutable;
using Vetting.Reading.Shapes;

namespace Vetting.Import.Forms;

/// <summary>One column of a form: a member of the row's record, or of an object within it.</summary>
/// <param name="Name">The name in the header: the member's own, with the names of the objects around it in front.</param>
/// <param name="Kind">What a cell holds.</param>
/// <param name="Shape">The shape of the member, or of the items of a list.</param>
/// <param name="Path">The members from the record down to the value.</param>
/// <param name="Meaning">What it means, in the format's words.</param>
/// <param name="IsRequired">Whether the record demands it.</param>
internal sealed record FormColumn(string Name, ColumnKind Kind, Shape Shape, ImmutableArray<Member> Path, string Meaning, bool IsRequired)
{
    /// <summary>What a cell may hold, in words.</summary>
    public string Words => Kind switch
    {
        ColumnKind.List => $"{One}; several with `|` between them; `none` where there are none",
        ColumnKind.Names => "names with `|` between them; `none` where there are none; dated ones in the table of this name",
        ColumnKind.Rows => "`none` where there are none; else rows in the table of this name",
        _ => One,
    };

    /// <summary>A cell needs no quotes, and has a way of its own to say when.</summary>
    private string One => Shape switch
    {
        TextShape { HasForm: false } => "text",
        DateRangeShape or DayShape => "a date",
        StatedDateShape => "a date, or `none` where there is known to be none",
        _ => Shape.Words,
    };
}
