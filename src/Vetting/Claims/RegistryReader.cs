using System.Collections.Immutable;
using Vetting.Reading;

namespace Vetting.Claims;

/// <summary>Reads registries: one file, or every <c>*.registry.json</c> under a folder, joined into one.</summary>
internal static class RegistryReader
{
    private static readonly DocumentReader<RegistryContent> Reader = new();

    /// <exception cref="UnusableInputException">A file cannot be used, or the files contradict each other.</exception>
    public static Registry Read(IEnumerable<string> paths)
    {
        var files = paths.SelectMany(FilesOf).Distinct(StringComparer.Ordinal).ToImmutableArray();
        return Join(files.Select(Reader.ReadFile));
    }

    public static Registry Parse(string json, string name) => Join([Reader.ReadText(json, name)]);

    /// <exception cref="UnusableInputException">A document cannot be used, or documents contradict each other.</exception>
    public static Registry Join(IEnumerable<Document<RegistryContent>> read)
    {
        var documents = read.ToImmutableArray();
        ImmutableArray<Problem> problems = [.. documents.SelectMany(document => document.Problems)];
        if (problems.IsEmpty)
        {
            problems = [.. RegistryCheck.Of([.. documents.Select(document => document.Value)])];
        }

        return problems.IsEmpty
            ? new Registry(documents.Select(document => document.Value), [.. documents.Select(document => document.Sha256)])
            : throw new UnusableInputException(problems);
    }

    private static IEnumerable<string> FilesOf(string path) => Directory.Exists(path)
        ? InputFolder.Files(path, "*.registry.json")
        : [path];
}
