using System.Text;
using Vetting.Fuzzing.Mutating;
using Vetting.Import.Forms;
using Vetting.Reading;

namespace Vetting.Fuzzing.Readers;

/// <summary>A document that is kept as a folder of tables. An input is all of its tables, each behind its name.</summary>
internal sealed class TablesFuzz<T> : FuzzedReader
    where T : notnull
{
    private const char Between = '\u0001';

    private readonly string _folder = Directory.CreateTempSubdirectory("vetting-fuzzing-").FullName;
    private readonly FormReader<T> _reader;
    private readonly Form _form;
    private readonly string[] _seeds;
    private readonly TableMutation _mutation;
    private readonly DocumentWriter<T> _writer = new();
    private readonly DocumentReader<T> _again = new();
    private HashSet<string> _written = [];

    /// <param name="name">What the command line calls the reader.</param>
    /// <param name="share">How many of a thousand inputs are for it.</param>
    /// <param name="form">The tables.</param>
    /// <param name="schema">The format that they stand for.</param>
    /// <param name="documents">Documents of it, which are written as tables to begin from.</param>
    public TablesFuzz(string name, int share, Form form, string schema, IEnumerable<T> documents)
        : base(name, share)
    {
        (_form, _reader) = (form, new FormReader<T>(form, schema));
        _seeds = [.. documents.Select(Written), .. Seeds.Corpus(name).Select(Encoding.UTF8.GetString)];
        _mutation = new TableMutation([.. _seeds.SelectMany(seed => Tables(seed).Select(table => table.Text))]);
    }

    /// <summary>A guess is made at the first hundred columns of each table that have no known name.</summary>
    public override (long Fixed, long PerByte) MostMemory => (192 << 20, 8_000);

    public override byte[] Make(Draws draws)
    {
        var tables = Tables(draws.One(_seeds)).ToList();
        for (var changes = draws.Size(3); changes > 0 && tables.Count > 0; changes--)
        {
            var at = draws.Below(tables.Count);
            if (draws.OnceIn(20))
            {
                tables.RemoveAt(at);
            }
            else
            {
                tables[at] = (tables[at].Name, _mutation.Of(tables[at].Text, draws));
            }
        }

        return [.. tables.SelectMany(table => (byte[])[.. Encoding.UTF8.GetBytes(table.Name), (byte)Between, .. table.Text.Select(letter => letter == Between ? (byte)' ' : letter), (byte)Between])];
    }

    public override Told Read(byte[] input)
    {
        var written = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, text) in Tables(input))
        {
            File.WriteAllBytes(Path.Combine(_folder, name), text);
            written.Add(name);
        }

        foreach (var left in _written.Except(written, StringComparer.Ordinal))
        {
            File.Delete(Path.Combine(_folder, left));
        }

        _written = written;
        var document = _reader.Read(_folder, "input");
        SaidWell.Check(document.Problems, SaidWell.Lines(input), file: null);
        if (!document.TryGet(out var value))
        {
            return Told.Refused(document.Problems);
        }

        var json = _writer.WriteCompact(value);
        if (!_again.ReadText(json, "input").TryGet(out var again) || _writer.WriteCompact(again) != json)
        {
            throw new BrokenPromiseException("what was read from tables is read from JSON as something else");
        }

        return Told.Accepted;
    }

    protected override void Dispose(bool isDisposing)
    {
        Directory.Delete(_folder, recursive: true);
        base.Dispose(isDisposing);
    }

    private static IEnumerable<(string Name, byte[] Text)> Tables(string all) => Tables(Encoding.UTF8.GetBytes(all));

    private static IEnumerable<(string Name, byte[] Text)> Tables(byte[] all)
    {
        for (var at = 0; at < all.Length;)
        {
            var name = Array.IndexOf(all, (byte)Between, at);
            var end = name < 0 ? -1 : Array.IndexOf(all, (byte)Between, name + 1);
            if (end < 0)
            {
                yield break;
            }

            yield return (Encoding.UTF8.GetString(all, at, name - at), all[(name + 1)..end]);
            at = end + 1;
        }
    }

    private string Written(T document) => string.Concat(FormWriter.Write(_form, document).Select(table => $"{table.File}{Between}{table.Text}{Between}"));
}
