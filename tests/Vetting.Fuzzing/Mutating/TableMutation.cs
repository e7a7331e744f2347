using System.Text;

namespace Vetting.Fuzzing.Mutating;

/// <summary>Changes tables by row, column and cell.</summary>
/// <param name="seeds">Tables whose cells are put into each other.</param>
internal sealed class TableMutation(IReadOnlyList<byte[]> seeds)
{
    private static readonly string[] Odd =
    [
        "\"", "\"\"", "\"a\"b\"", "\"a\nb\"", "a\"b", ";", "\t", "|", "=1+1", "+1", "-1", "@a", "'1", "none", "unknown", "yes", "no", "TRUE", "1,5", "1.5", "1e3", "0", "-0", "99999999999999999999999999999999", "2024-02-30", "2024-02-29", "2024",
        "31.12.2024", "12/31/2024", "2024-01-01..2023-01-01", "2024..", "..2024", "a; b", "a|b", "\ufeff", "\u202e", "é", "😀", "\0", "\r", " ", "\u00a0", "a,,b", "#REF!", "NULL", "x-own", "sep=;", "null", "{}", "[]",
    ];

    private readonly string[] _cells = [.. seeds.SelectMany(seed => Encoding.UTF8.GetString(seed).Split(',', '\n')).Select(cell => cell.Trim()).Where(cell => cell.Length > 0).Distinct(StringComparer.Ordinal)];

    public byte[] Of(byte[] table, Draws draws)
    {
        for (var changes = draws.Size(5); changes > 0; changes--)
        {
            table = draws.OnceIn(6) ? ByteMutation.Of(table, draws) : Changed(table, draws);
        }

        return table;
    }

    private byte[] Changed(byte[] table, Draws draws)
    {
        var rows = Encoding.UTF8.GetString(table).Split('\n').ToList();
        var row = draws.Below(rows.Count);
        var cells = rows[row].Split(',').ToList();
        var cell = draws.Below(cells.Count);
        switch (draws.Below(12))
        {
            case 0 or 1 or 2:
                cells[cell] = draws.One(_cells);
                break;
            case 3:
                cells[cell] = draws.One(Odd);
                break;
            case 4:
                cells[cell] = string.Empty;
                break;
            case 5:
                cells.RemoveAt(cell);
                break;
            case 6:
                cells.InsertRange(cell, Enumerable.Repeat(draws.One(_cells), draws.OnceIn(30) ? draws.Below(1500) : 1));
                break;
            case 7:
                rows.RemoveAt(row);
                return Encoding.UTF8.GetBytes(string.Join('\n', rows));
            case 8:
                rows.InsertRange(row, Enumerable.Repeat(rows[row], draws.OnceIn(40) ? draws.Below(300) : 1));
                return Encoding.UTF8.GetBytes(string.Join('\n', rows));
            case 9:
                return Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(table).Replace(',', draws.One([';', '\t', '|'])));
            case 10:
                var other = draws.Below(rows.Count);
                (rows[row], rows[other]) = (rows[other], rows[row]);
                return Encoding.UTF8.GetBytes(string.Join('\n', rows));
            default:
                cells[cell] = $"\"{cells[cell]}\"";
                break;
        }

        rows[row] = string.Join(',', cells);
        return Encoding.UTF8.GetBytes(string.Join('\n', rows));
    }
}
