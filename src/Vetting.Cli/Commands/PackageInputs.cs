using Vetting.Import;
using Vetting.Packages;
using Vetting.Reading;

namespace Vetting.Cli.Commands;

/// <summary>The packages that paths name: files, folders, NDJSON files, folders of tables, or <c>-</c> for standard input.</summary>
internal sealed class PackageInputs(IEnumerable<string> paths, Func<Stream> standardInput)
{
    public const string StandardInput = "-";

    private const string Malformed = "90-malformed";

    private static ReadOnlySpan<byte> Blank => " \t\r\n"u8;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    private static readonly DocumentReader<PackageContent> Single = new();
    private static readonly LineReader<PackageContent> ByLine = new();

    private readonly List<string> _withoutPackages = [];

    /// <summary>The paths that turned out to hold no package, once everything is read: no other path makes up for them.</summary>
    public IReadOnlyList<string> WithoutPackages => _withoutPackages;

    public IEnumerable<Document<PackageContent>> Read()
    {
        foreach (var path in paths)
        {
            var isEmpty = true;
            foreach (var document in Read(path))
            {
                isEmpty = false;
                yield return document;
            }

            if (isEmpty)
            {
                _withoutPackages.Add(path);
            }
        }
    }

    private IEnumerable<Document<PackageContent>> Read(string path)
    {
        if (path == StandardInput)
        {
            return FromStandardInput();
        }

        return Directory.Exists(path)
            ? Files(path).SelectMany(ReadFile)
            : ReadFile(path);
    }

    /// <summary>In the order of names; a folder of broken files is for whoever names it.</summary>
    public static IEnumerable<string> Files(string folder) =>
        InputFolder.Files(folder, "*.package.json").Concat(InputFolder.Files(folder, "*.package.ndjson"))
            .Concat(InputFolder.Files(folder, PackageTables.FileName))
            .Where(file => !IsBelowMalformed(Path.GetRelativePath(folder, file)))
            .Order(StringComparer.Ordinal);

    private static bool IsBelowMalformed(string relative) =>
        relative.Replace('\\', '/').Split('/').SkipLast(1).Contains(Malformed, StringComparer.Ordinal);

    private static IEnumerable<Document<PackageContent>> ReadFile(string path)
    {
        if (Path.GetFileName(path) == PackageTables.FileName)
        {
            yield return PackageTables.Read(path);
            yield break;
        }

        if (!path.EndsWith(".ndjson", StringComparison.OrdinalIgnoreCase) || !File.Exists(path))
        {
            yield return Single.ReadFile(path);
            yield break;
        }

        using var stream = File.OpenRead(path);
        foreach (var document in ByLine.Read(stream, path.Replace('\\', '/')))
        {
            yield return document;
        }
    }

    /// <summary>One document a line where the first line is a whole object, else one document. Lines may go on without end.</summary>
    private IEnumerable<Document<PackageContent>> FromStandardInput()
    {
        using var input = standardInput();
        var first = FirstLine(input);
        using var whole = new PeekedStream(first, input);
        if (!IsWholeObject(first.Span))
        {
            yield return Single.Read(whole, StandardInput);
            yield break;
        }

        foreach (var document in ByLine.Read(whole, StandardInput))
        {
            yield return document;
        }
    }

    /// <summary>What has to be read to see the end of the first line that is not blank, or as much as a document may have.</summary>
    private static ReadOnlyMemory<byte> FirstLine(Stream input)
    {
        var read = new MemoryStream();
        var block = new byte[64 * 1024];
        while (read.Length < ReadingLimits.Default.MaxBytes && input.Read(block) is > 0 and var count)
        {
            read.Write(block, 0, count);
            if (block.AsSpan(0, count).Contains((byte)'\n') && read.GetBuffer().AsSpan(0, (int)read.Length).TrimStart(Blank).Contains((byte)'\n'))
            {
                break;
            }
        }

        return read.GetBuffer().AsMemory(0, (int)read.Length);
    }

    private static bool IsWholeObject(ReadOnlySpan<byte> bytes)
    {
        var text = bytes.TrimStart(ByteOrderMark).TrimStart(Blank);
        var end = text.IndexOf((byte)'\n');
        var line = (end < 0 ? text : text[..end]).Trim(Blank);
        return line.StartsWith("{"u8) && line.EndsWith("}"u8);
    }
}
