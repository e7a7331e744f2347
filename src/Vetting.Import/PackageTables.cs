using System.Collections.Immutable;
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
    public static Document<PackageContent> Read(string file)
    {
        var folder = Path.GetDirectoryName(file) is { Length: > 0 } its ? its : ".";
        var read = Reader.Read(folder, file.Replace('\\', '/'));
        return Directory.Exists(folder) && UnreadFiles.OfPackage(folder).ToImmutableArray() is { IsEmpty: false } unread
            ? Document<PackageContent>.Unusable(read.File, read.Sha256, [.. unread, .. read.Problems])
            : read;
    }
}
