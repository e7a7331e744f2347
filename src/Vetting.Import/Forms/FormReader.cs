using System.Collections.Immutable;
using System.Text;
using Vetting.Import.Tables;
using Vetting.Reading;
using Vetting.Reading.Json;

namespace Vetting.Import.Forms;

/// <summary>Reads a document that is kept as a folder of tables. The format's own reader has the last word on every value.</summary>
/// <typeparam name="T">The record that the format describes.</typeparam>
/// <remarks>Immutable; may be shared between threads. A problem's line and column are the row and column that a spreadsheet shows.</remarks>
internal sealed class FormReader<T>(Form form, string schema)
{
    private readonly DocumentReader<T> _reader = new();

    /// <summary>The files of the form that lie in a folder; none, where it holds no such document.</summary>
    public ImmutableArray<string> FilesIn(string folder) =>
        [.. form.Tables.Select(table => Path.Combine(folder, table.FileName).Replace('\\', '/')).Where(File.Exists)];

    /// <param name="folder">The folder that holds the tables.</param>
    /// <param name="place">What messages and reports call the document.</param>
    public Document<T> Read(string folder, string place)
    {
        var problems = new ProblemList(place, ReadingLimits.Default.MaxProblems);
        var hashes = new StringBuilder();
        var tables = new List<(FormTable Form, Table Table)>();
        foreach (var table in form.Tables)
        {
            var file = Path.Combine(folder, table.FileName);
            if (File.Exists(file) && TableReader.ReadFile(file, problems) is { } read)
            {
                hashes.Append(table.FileName).Append(' ').Append(read.Sha256).Append('\n');
                tables.Add((table, read));
            }
        }

        var sheets = tables.Select(its => new Sheet(its.Form, its.Table, problems)).ToList();
        var sha256 = ContentHash.OfBytes(Encoding.UTF8.GetBytes(hashes.ToString()));
        return _reader.Read(problems.IsEmpty ? Joined(sheets, place, problems) : null, place, sha256, problems);
    }

    private JsonObject Joined(List<Sheet> sheets, string place, ProblemList problems)
    {
        var source = new SourceText(place, string.Empty);
        var root = new JsonObject(new JsonSite(source, 0));
        root.Add(new JsonMember("schema", 0, new JsonString(new JsonSite(source, 0, root, "schema"), schema)));
        var rows = new RowTree(root, problems);
        foreach (var sheet in sheets)
        {
            if (sheet.Form == form.Root)
            {
                rows.AddRoot(sheet);
            }
            else
            {
                rows.Add(sheet);
            }
        }

        return root;
    }
}
