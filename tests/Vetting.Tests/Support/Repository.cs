using System.Runtime.CompilerServices;

namespace Vetting.Tests.Support;

/// <summary>The working copy that the tests were compiled from.</summary>
internal static class Repository
{
    private static readonly string[] Produced =
        [".git", ".vs", ".idea", ".vscode", "bin", "obj", "node_modules", "TestResults", "BenchmarkDotNet.Artifacts"];

    /// <summary>The folder that holds <c>Vetting.sln</c>.</summary>
    internal static string Root { get; } = FindRoot();

    /// <summary>
    /// The folder of reference material beside the repository, or <see langword="null"/> where there is none. A test that
    /// needs it says so: <c>Assert.SkipUnless(Repository.Shared is not null, Repository.NoShared)</c>.
    /// </summary>
    internal static string? Shared { get; } =
        Path.GetFullPath(Path.Combine(Root, "..", "shared")) is var folder && Directory.Exists(folder) ? folder : null;

    /// <summary>Why a test that needs <see cref="Shared"/> is skipped.</summary>
    internal static string NoShared => "needs the folder `shared` beside the repository";

    /// <summary>The absolute path of something in the repository, given with forward slashes.</summary>
    internal static string At(string relative) => Path.Combine(Root, relative.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>The path from the root, with forward slashes on every system.</summary>
    internal static string Relative(string path) => Path.GetRelativePath(Root, path).Replace(Path.DirectorySeparatorChar, '/');

    /// <summary>What lies directly in the root and was not produced by a tool: names of files and folders.</summary>
    internal static IEnumerable<string> TopLevel() =>
        Directory.EnumerateFileSystemEntries(Root).Select(entry => Path.GetFileName(entry)).Where(name => !IsProduced(name));

    /// <summary>
    /// The files below a folder (all of it by default) that people write, in ordinal order; an absent folder has none.
    /// </summary>
    internal static IEnumerable<string> Files(string relative = "", string pattern = "*") =>
        Directory.Exists(At(relative)) ? Walk(At(relative), pattern).Order(StringComparer.Ordinal) : [];

    /// <summary>The folders below a folder, at any depth, that people make.</summary>
    internal static IEnumerable<string> Folders(string relative) =>
        Directory.Exists(At(relative)) ? Below(At(relative)) : [];

    private static IEnumerable<string> Walk(string folder, string pattern) =>
        Directory.EnumerateFiles(folder, pattern).Where(file => !IsProduced(Path.GetFileName(file)))
            .Concat(Children(folder).SelectMany(child => Walk(child, pattern)));

    private static IEnumerable<string> Below(string folder) =>
        Children(folder).SelectMany(child => Below(child).Prepend(child));

    private static IEnumerable<string> Children(string folder) =>
        Directory.EnumerateDirectories(folder).Where(child => !IsProduced(Path.GetFileName(child)));

    private static bool IsProduced(string name) =>
        Produced.Contains(name, StringComparer.Ordinal) || name.Contains(".received.", StringComparison.Ordinal);

    private static string FindRoot([CallerFilePath] string here = "")
    {
        for (var folder = Path.GetDirectoryName(here); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "Vetting.sln")))
            {
                return folder;
            }
        }

        throw new InvalidOperationException($"no folder above `{here}` holds Vetting.sln: run the tests where they were built");
    }
}
