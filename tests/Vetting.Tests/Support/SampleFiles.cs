namespace Vetting.Tests.Support;

/// <summary>The shipped samples, as the command line would find them from the root of the repository.</summary>
internal static class SampleFiles
{
    internal static IEnumerable<string> Names =>
        Directory.EnumerateDirectories(Repository.At("samples")).Select(folder => Path.GetFileName(folder))
            .Where(name => name != "90-malformed" && Directory.EnumerateFiles(Repository.At($"samples/{name}"), "*.package.json").Any())
            .Order(StringComparer.Ordinal);

    internal static string Package(string name) => $"samples/{name}/{name}.package.json";

    internal static string Registry(string name) => $"samples/{name}/registry";

    internal static IEnumerable<string> Malformed(string kind) =>
        Directory.EnumerateFiles(Repository.At("samples/90-malformed"), $"*.{kind}.json").Select(Repository.Relative).Order(StringComparer.Ordinal);

    /// <summary>Reports name files as they were given, so a golden report needs the root as the place to start from.</summary>
    internal static void StartFromTheRoot() => Directory.SetCurrentDirectory(Repository.Root);
}
