using Vetting.Claims;
using Vetting.Packages;
using Vetting.Reading;
using Vetting.Rules;

namespace Vetting.Cli.Commands;

/// <summary>Where a run writes: never over what it read, and never twice into one file.</summary>
internal static class WrittenFiles
{
    /// <summary>The files that a check of these goes by; the shipped rules are none, and do no harm.</summary>
    public static IEnumerable<string> Read(IEnumerable<(AidPackage Package, Registry Registry)> checks, RuleSet rules) =>
        checks.SelectMany(its => its.Registry.Contents.Select(content => content.Place.File).Prepend(its.Package.Content.Place.File))
            .Concat(rules.Used.Select(used => used.Name)).Distinct(StringComparer.Ordinal);

    /// <param name="read">Files, or folders with everything below them.</param>
    /// <param name="written">The files to write.</param>
    /// <exception cref="UnusableInputException">A file to write is one that was read, or is named twice.</exception>
    public static void Guard(IEnumerable<string> read, params IEnumerable<string?> written)
    {
        var inputs = read.SelectMany(Files).Select(Target).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var path in written.OfType<string>())
        {
            var full = Target(path);
            if (inputs.Contains(full))
            {
                throw Refused(path, "this file was read, and writing would lose it");
            }

            if (!seen.Add(full))
            {
                throw Refused(path, "two results would be written into this file");
            }
        }
    }

    private static IEnumerable<string> Files(string path) =>
        Directory.Exists(path) ? Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories) : File.Exists(path) ? [path] : [];

    /// <summary>What is written through a link is where the link leads.</summary>
    private static string Target(string path) => File.Exists(path) && File.ResolveLinkTarget(path, returnFinalTarget: true) is { } target ? target.FullName : Path.GetFullPath(path);

    private static UnusableInputException Refused(string path, string problem) =>
        new([new Problem(new Place(path, 0, 0, string.Empty), problem, "another file")]);
}
