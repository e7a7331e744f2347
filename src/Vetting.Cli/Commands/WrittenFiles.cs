using Vetting.Findings;
using Vetting.Reading;

namespace Vetting.Cli.Commands;

/// <summary>Where a run writes: never over what it read, and never twice into one file.</summary>
internal static class WrittenFiles
{
    /// <exception cref="UnusableInputException">A file to write is one that was read, or is named twice.</exception>
    public static void Guard(IEnumerable<VettingReport> reports, params IEnumerable<string?> written)
    {
        var read = reports.SelectMany(report => (IEnumerable<InputUsed>)[report.Package, .. report.Registry, .. report.Rules]);
        var inputs = read.Where(input => File.Exists(input.Name)).Select(input => Path.GetFullPath(input.Name)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var path in written.OfType<string>())
        {
            var full = Path.GetFullPath(path);
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

    private static UnusableInputException Refused(string path, string problem) =>
        new([new Problem(new Place(path, 0, 0, string.Empty), problem, "another file")]);
}
