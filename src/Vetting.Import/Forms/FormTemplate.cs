using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Vetting.Import.Tables;

namespace Vetting.Import.Forms;

/// <summary>A starting point for people without JSON: every table of a form with its header, and a text that says what each column means.</summary>
internal static class FormTemplate
{
    /// <summary>The files of the template, by their names.</summary>
    public static ImmutableArray<(string File, string Text)> Of(Form form) =>
        [.. form.Tables.Select(table => (table.FileName, TableWriter.Write([table.Names]))), ("README.txt", Readme(form))];

    private static string Readme(Form form)
    {
        var text = new StringBuilder($"""
            {Title(form)}
            {new string('=', Title(form).Length)}

            Fill in the tables you need and delete the others. A column that is not needed may be deleted too.
            Save them as CSV: UTF-8 or Windows-1252, with commas, semicolons or tabs between the cells.

            - An empty cell says that something is not known, and never that it is not so. `none` says that it is known
              not to exist, where a column takes it.
            - Dates: 2014-06-30, 2014-06 or 2014; 2014-01-01..2014-06-30 for a day between two; 2014-01-01.. for that
              day or later; ..2014-06-30 for that day or earlier. A date that can mean two days, such as 03/04/2019, is
              refused.
            - Several values in one cell have | between them.
            - Numbers are digits, with a point before decimals: 1250000.50.
            - A column `note`, or one that begins with `x-`, is yours and is not read.
            - Messages give the row and the column as your spreadsheet counts them: units.csv:12:3 is row 12, column C.

            """.ReplaceLineEndings("\n"));
        foreach (var member in form.OnlyInJson)
        {
            text.Append("- `").Append(member.Name).Append("` has no table: ").Append(member.Meaning)
                .Append(CultureInfo.InvariantCulture, $". It is kept in a file in this folder whose name ends in .{form.Root.Name}.json").Append('\n');
        }

        foreach (var table in form.Tables)
        {
            var rows = table.IsSingle && table.Parent is null ? " (one row)" : string.Empty;
            text.Append('\n').Append(table.FileName).Append(": ").Append(table.Record.Meaning).Append(rows).Append('\n');
            if (table.Key is { } key)
            {
                text.Append("  ").Append(key).Append(" (required): the row of ").Append(table.Parent!.FileName).Append(" that it belongs to, by its id")
                    .Append(table.Parent.Key is { } above ? $"; where several have that id, by both: {FormTable.Within($"the {above}'s", $"the {key}'s")}" : string.Empty).Append('\n');
            }

            foreach (var column in table.Columns)
            {
                text.Append("  ").Append(column.Name).Append(column.IsRequired ? " (required)" : string.Empty).Append(": ").Append(column.Meaning)
                    .Append("; ").Append(column.Words).Append('\n');
            }
        }

        return text.ToString();
    }

    private static string Title(Form form) => $"A {form.Root.Name} as a folder of tables";
}
