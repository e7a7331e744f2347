using Vetting.Import.Forms;
using Vetting.Packages;
using Vetting.Reading;

namespace Vetting.Import;

/// <summary>Packages that are kept as folders of tables, each known by its <c>package.csv</c>.</summary>
internal static class PackageTables
{
    private static readonly FormReader<PackageContent> Reader = new(Form.Package, PackageContent.SchemaName);

    /// <summary>The name of the file by which a folder is known to hold a package.</summary>
    public static string FileName => Form.Package.Root.FileName;

    /// <param name="file">The <c>package.csv</c> of the folder.</param>
    public static Document<PackageContent> Read(string file) =>
        Reader.Read(Path.GetDirectoryName(file) is { Length: > 0 } folder ? folder : ".", file.Replace('\\', '/'));
}
