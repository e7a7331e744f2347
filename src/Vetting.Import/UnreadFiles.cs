using Vetting.Import.Forms;
using Vetting.Reading;

namespace Vetting.Import;

/// <summary>
/// Files in the folder of a registry or a package that hold claims and would not be read, because of how they are named. An
/// incident that is passed over in silence clears a unit, so they are refused.
/// </summary>
internal static class UnreadFiles
{
    private const string Json = ".registry.json";

    private static readonly EnumerationOptions AnyCase = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.ReparsePoint,
        MatchCasing = MatchCasing.CaseInsensitive,
    };

    private static readonly string[] Sheets = [".csv", ".tsv", ".xlsx", ".xls", ".ods"];

    /// <summary>A problem for each below the folder of a registry, in the order of names.</summary>
    public static IEnumerable<Problem> Below(string folder) =>
        Directory.EnumerateFiles(folder, "*", AnyCase).Select(file => file.Replace('\\', '/')).Order(StringComparer.Ordinal)
            .GroupBy(file => Path.GetDirectoryName(file), StringComparer.Ordinal).SelectMany(within => OfJson(within).Concat(OfTables([.. within])));

    /// <summary>A problem for each sheet beside the tables of a package that is none of them.</summary>
    /// <param name="folder">The folder that holds the package's own table.</param>
    public static IEnumerable<Problem> OfPackage(string folder) =>
        Misnamed(Directory.EnumerateFiles(folder).Select(file => file.Replace('\\', '/')).Order(StringComparer.Ordinal), Form.Package, "package");

    private static IEnumerable<Problem> OfJson(IEnumerable<string> files) => files
        .Where(file => !file.EndsWith(Json, StringComparison.Ordinal) && !IsSheet(file) && (IsNamedLikeARegistry(file) || RegistryJson.IsIn(file)))
        .Select(file => Unread(file, "this file holds a registry and is not read by this name", $"a name that ends in `{Json}`"));

    /// <summary>Also what is packed, saved before a change, or cut into lines: <c>a.registry.json.bak</c>, <c>a.registry.ndjson</c>.</summary>
    private static bool IsNamedLikeARegistry(string file) => Path.GetFileName(file).Contains(".registry.", StringComparison.OrdinalIgnoreCase);

    /// <summary>Where one sheet is named like a table, the folder is one of tables, and every sheet in it has to be one.</summary>
    private static IEnumerable<Problem> OfTables(List<string> files) =>
        files.Exists(file => Path.GetFileName(file) == Form.Package.Root.FileName) || !files.Exists(file => IsSheet(file) && IsNamedLikeATable(file))
            ? []
            : Misnamed(files, Form.Registry, "registry");

    private static IEnumerable<Problem> Misnamed(IEnumerable<string> files, Form form, string what)
    {
        var names = form.Tables.Select(table => table.FileName).ToList();
        return files.Where(file => IsSheet(file) && !names.Contains(Path.GetFileName(file), StringComparer.Ordinal))
            .Select(file => Unread(
                file,
                "this table is not read by this name",
                $"one of the tables that `vetting new {what} --csv` writes, or another folder",
                Nearest.To(Stem(file).ToLowerInvariant() + ".csv", names)));
    }

    /// <summary>Whether it is a sheet, or was one before somebody put something behind its name: <c>incidents.csv.bak</c>.</summary>
    private static bool IsSheet(string file) => Array.Exists(Sheets, ending => Path.GetFileName(file).Contains(ending, StringComparison.OrdinalIgnoreCase));

    private static bool IsNamedLikeATable(string file) =>
        Form.Registry.Tables.Any(table => table.Name.Equals(Stem(file), StringComparison.OrdinalIgnoreCase));

    private static string Stem(string file) => Path.GetFileName(file).Split('.')[0];

    private static Problem Unread(string file, string what, string expected, string? near = null) => new(new Place(file, 0, 0, string.Empty), what, expected, near);
}
