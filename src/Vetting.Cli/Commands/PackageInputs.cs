using System.Text;
using Vetting.Packages;
using Vetting.Reading;

namespace Vetting.Cli.Commands;

/// <summary>The packages that paths name: files, folders, NDJSON files, or <c>-</c> for standard input.</summary>
internal sealed class PackageInputs(IEnumerable<string> paths, Func<Stream> standardInput)
{
    public const string StandardInput = "-";

    private const string Malformed = "90-malformed";

    private static readonly DocumentReader<PackageContent> Single = new();
    private static readonly LineReader<PackageContent> ByLine = new();

    public IEnumerable<Document<PackageContent>> Read() => paths.SelectMany(Read);

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
    private static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(folder, "*.package.json", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(folder, "*.package.ndjson", SearchOption.AllDirectories))
            .Where(file => !IsBelowMalformed(Path.GetRelativePath(folder, file)))
            .Select(file => file.Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    private static bool IsBelowMalformed(string relative) =>
        relative.Replace('\\', '/').Split('/').SkipLast(1).Contains(Malformed, StringComparer.Ordinal);

    private static IEnumerable<Document<PackageContent>> ReadFile(string path)
    {
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

    /// <summary>One document a line where the first line is a whole object, else one document.</summary>
    private IEnumerable<Document<PackageContent>> FromStandardInput()
    {
        using var input = standardInput();
        if (InputBytes.OfStream(input, ReadingLimits.Default.MaxBytes, out var problem) is not { } bytes)
        {
            throw new UnusableInputException([new Problem(new Place(StandardInput, 0, 0, string.Empty), problem!)]);
        }

        var first = Encoding.UTF8.GetString(bytes).TrimStart().Split('\n', 2)[0].Trim();
        return first.StartsWith('{') && first.EndsWith('}')
            ? ByLine.Read(new MemoryStream(bytes), StandardInput)
            : [Single.Read(bytes, StandardInput)];
    }
}
