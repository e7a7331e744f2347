using System.Text;
using Vetting.Claims;
using Vetting.Import.Forms;
using Vetting.Reading;

namespace Vetting.Import;

/// <summary>
/// Files in the folder of a registry that hold claims and would not be read, because of how they are named. An incident that is
/// passed over in silence clears a unit, so they are refused.
/// </summary>
internal static class UnreadFiles
{
    private const int Beginning = 4096;

    private static readonly EnumerationOptions AnyCase = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.ReparsePoint,
        MatchCasing = MatchCasing.CaseInsensitive,
    };

    private static readonly HashSet<string> Sheets = new([".csv", ".tsv", ".xlsx", ".xls", ".ods"], StringComparer.OrdinalIgnoreCase);

    /// <summary>A problem for each, in the order of names.</summary>
    public static IEnumerable<Problem> Below(string folder) =>
        Directory.EnumerateFiles(folder, "*", AnyCase).Select(file => file.Replace('\\', '/')).Order(StringComparer.Ordinal)
            .GroupBy(file => Path.GetDirectoryName(file), StringComparer.Ordinal).SelectMany(within => OfJson(within).Concat(OfTables([.. within])));

    private static IEnumerable<Problem> OfJson(IEnumerable<string> files) => files
        .Where(file => file.EndsWith(".json", StringComparison.OrdinalIgnoreCase) && !file.EndsWith(".registry.json", StringComparison.Ordinal) && HoldsRegistry(file))
        .Select(file => Unread(file, "this file holds a registry and is not read by this name", "a name that ends in `.registry.json`"));

    /// <summary>Where one sheet is named like a table, the folder is one of tables, and every sheet in it has to be one.</summary>
    private static IEnumerable<Problem> OfTables(List<string> files)
    {
        if (files.Exists(file => Path.GetFileName(file) == Form.Package.Root.FileName) || !files.Exists(file => IsSheet(file) && IsNamedLikeATable(file)))
        {
            return [];
        }

        var names = Form.Registry.Tables.Select(table => table.FileName).ToList();
        return files.Where(file => IsSheet(file) && !names.Contains(Path.GetFileName(file), StringComparer.Ordinal))
            .Select(file => Unread(
                file,
                "this table is not read by this name",
                "one of the tables that `vetting new registry --csv` writes, or another folder",
                Nearest.To(Path.GetFileNameWithoutExtension(file).ToLowerInvariant() + ".csv", names)));
    }

    private static bool IsSheet(string file) => Sheets.Contains(Path.GetExtension(file));

    private static bool IsNamedLikeATable(string file) =>
        Form.Registry.Tables.Any(table => table.Name.Equals(Path.GetFileNameWithoutExtension(file), StringComparison.OrdinalIgnoreCase));

    private static bool HoldsRegistry(string file)
    {
        try
        {
            using var stream = File.OpenRead(file);
            var bytes = new byte[Beginning];
            return Encoding.UTF8.GetString(bytes, 0, stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false))
                .Contains(RegistryContent.SchemaName, StringComparison.Ordinal);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return true;
        }
    }

    private static Problem Unread(string file, string what, string expected, string? near = null) => new(new Place(file, 0, 0, string.Empty), what, expected, near);
}
