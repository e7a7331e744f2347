using Vetting.Fuzzing.Mutating;
using Vetting.Reading;
using Vetting.Reading.Bulk;

namespace Vetting.Fuzzing.Readers;

/// <summary>
/// Documents of one format: the careful reader, the bulk reader, which has to read the same or nothing, and the writer, whose
/// text has to be read as what was written.
/// </summary>
/// <param name="name">What the command line calls the reader.</param>
/// <param name="share">How many of a thousand inputs are for it.</param>
/// <param name="seeds">Documents of the format.</param>
/// <param name="use">What is made of a value, and throws for one that is refused then.</param>
internal sealed class DocumentFuzz<T>(string name, int share, IReadOnlyList<byte[]> seeds, Action<T, Document<T>>? use = null) : FuzzedReader(name, share)
    where T : notnull
{
    private const string File = "input.json";

    private readonly JsonMutation _mutation = new(seeds, seed => new DocumentReader<T>().Read(seed, File).IsUsable);
    private readonly DocumentReader<T> _careful = new();
    private readonly BulkReader<T> _bulk = new();
    private readonly DocumentWriter<T> _writer = new();

    public override byte[] Make(Draws draws) => _mutation.Make(draws);

    public override Told Read(byte[] input)
    {
        var document = _careful.Read(input, File);
        SaidWell.Check(document.Problems, SaidWell.Lines(input), File);

        // What is no document the bulk reader mostly leaves by an exception, which takes longer than all the rest.
        if ((document.IsUsable || input.Length % 8 == 0) && _bulk.TryRead(input, File, 1, out var bulk))
        {
            Promise(document.IsUsable, "the bulk reader read what the careful one refuses");
            Promise(SameRecords.Are(bulk, document.Value), "the two readers read different values");
        }

        if (!document.TryGet(out var value))
        {
            return Told.Refused(document.Problems);
        }

        var written = _writer.WriteCompact(value);
        var again = _careful.ReadText(written, File);
        Promise(again.IsUsable, "what was written cannot be read");
        Promise(_writer.WriteCompact(again.Value) == written, "what was written is read as something else");
        try
        {
            use?.Invoke(value, document);
        }
        catch (UnusableInputException refused)
        {
            SaidWell.Check(refused.Problems, SaidWell.Lines(input), File);
            return Told.Refused(refused.Problems);
        }

        return Told.Accepted;
    }

    private static void Promise(bool isKept, string what)
    {
        if (!isKept)
        {
            throw new BrokenPromiseException(what);
        }
    }
}
