using System.Collections;
using Vetting.Logic;
using Vetting.Reading;
using Vetting.Reading.Shapes;

namespace Vetting.Import.Forms;

/// <summary>Values as cells, such that <see cref="CellReader"/> gives the same values back.</summary>
internal static class CellWriter
{
    /// <summary>The cell of a column for a record; empty where nothing is stated.</summary>
    public static string Of(object record, FormColumn column)
    {
        var value = (object?)record;
        foreach (var member in column.Path)
        {
            value = value is null ? null : member.Get(value);
        }

        return value is null ? string.Empty : column.Kind switch
        {
            ColumnKind.Value => Value(value),
            ColumnKind.List => CellList.Join([.. ((IEnumerable)value).Cast<object>().Select(Value)]),
            _ => ((IEnumerable)value).Cast<object>().Any() ? string.Empty : CellList.None,
        };
    }

    private static string Value(object value) => value switch
    {
        bool flag => flag ? "true" : "false",
        Enum word => Spelling.Of(word),
        StatedDate { IsNone: true } => "none",
        StatedDate { On: { } on } => Date(on),
        DateRange date => Date(date),
        NodaTime.LocalDate day => IsoDate.Text(day),
        decimal number => CanonicalNumber.Text(number),
        int number => CanonicalNumber.Text(number),
        _ => CellGuard.Put((string)value),
    };

    private static string Date(DateRange date)
    {
        if (IsoDate.Text(date) is { } text)
        {
            return text;
        }

        var ends = DateEnds.Of(date);
        return $"{(ends.Earliest is { } first ? IsoDate.Text(first) : string.Empty)}..{(ends.Latest is { } last ? IsoDate.Text(last) : string.Empty)}";
    }
}
