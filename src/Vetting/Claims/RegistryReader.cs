using System.Collections.Immutable;
using Vetting.Reading;

namespace Vetting.Claims;

/// <summary>Reads registries: one file, or every <c>*.registry.json</c> under a folder, joined into one.</summary>
internal static class RegistryReader
{
    private static readonly DocumentReader<RegistryContent> Reader = new();

    /// <exception cref="UnusableInputException">A file cannot be used, or the files contradict each other.</exception>
    public static Registry Read(IEnumerable<string> paths) => Join(Documents(paths));

    /// <summary>Each file once, as it was read.</summary>
    public static IEnumerable<Document<RegistryContent>> Documents(IEnumerable<string> paths) =>
        paths.SelectMany(FilesOf).Distinct(StringComparer.Ordinal).Select(Reader.ReadFile);

    public static Registry Parse(string json, string name) => Join([Reader.ReadText(json, name)]);

    /// <exception cref="UnusableInputException">A document cannot be used, or documents contradict each other.</exception>
    public static Registry Join(IEnumerable<Document<RegistryContent>> read)
    {
        var documents = read.ToImmutableArray();
        ImmutableArray<Problem> problems = [.. documents.SelectMany(document => document.Problems)];
        if (problems.IsEmpty)
        {
            var found = new ProblemList(documents.FirstOrDefault()?.File ?? "-", ReadingLimits.Default.MaxProblems);
            foreach (var problem in RegistryCheck.Of([.. documents.Select(document => document.Value)]))
            {
                found.Add(problem);
            }

            problems = found.InOrder();
        }

        return problems.IsEmpty
            ? new Registry(documents.Select(document => document.Value), [.. documents.Select(document => document.Sha256)])
            : throw new UnusableInputException(problems);
    }

    private static IEnumerable<string> FilesOf(string path) => Directory.Exists(path)
        ? InputFolder.Files(path, "*.registry.json")
        : [path];
}
