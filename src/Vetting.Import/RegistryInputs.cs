using Vetting.Claims;
using Vetting.Import.Forms;
using Vetting.Reading;

namespace Vetting.Import;

/// <summary>Reads registries in either form: <c>*.registry.json</c>, and folders of tables.</summary>
internal static class RegistryInputs
{
    private static readonly FormReader<RegistryContent> Tables = new(Form.Registry, RegistryContent.SchemaName);

    /// <summary>Everything that the paths name, joined into one registry.</summary>
    /// <param name="paths">Files, or folders with such files at any depth.</param>
    /// <exception cref="UnusableInputException">A file cannot be used, or the files contradict each other; carries every problem.</exception>
    public static Registry Read(IEnumerable<string> paths) => RegistryReader.Join(
        paths.SelectMany(Documents).GroupBy(document => document.File, StringComparer.Ordinal).Select(same => same.First()));

    private static IEnumerable<Document<RegistryContent>> Documents(string path)
    {
        if (!Directory.Exists(path))
        {
            return path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) ? [Alone(path.Replace('\\', '/'))] : RegistryReader.Documents([path]);
        }

        return RegistryReader.Documents([path])
            .Concat(FoldersOf(path).Select(folder => Tables.Read(folder, folder)))
            .Concat(UnreadFiles.Below(path).Select(problem => Document<RegistryContent>.Unusable(problem.At.File, string.Empty, [problem])));
    }

    private static Document<RegistryContent> Alone(string file) => Document<RegistryContent>.Unusable(
        file, string.Empty, [new Problem(new Place(file, 0, 0, string.Empty), "a table by itself is no registry", "the folder that holds it")]);

    /// <summary>The folder itself and those below it that hold a table of a registry and belong to no package.</summary>
    private static IEnumerable<string> FoldersOf(string path) => Form.Registry.Tables.SelectMany(table => InputFolder.Files(path, table.FileName))
        .Select(file => Path.GetDirectoryName(file)!.Replace('\\', '/')).Distinct(StringComparer.Ordinal)
        .Where(folder => !File.Exists(Path.Combine(folder, Form.Package.Root.FileName)))
        .Order(StringComparer.Ordinal);
}
