using Vetting.Import.Forms;
using Vetting.Reading;

namespace Vetting.Cli.Commands;

/// <summary>Begins the tables of a registry or package, for people without JSON.</summary>
internal static class NewTables
{
    /// <exception cref="UnusableInputException">One of the tables is there already, or the folder cannot be written to.</exception>
    public static ExitCode Write(string kind, string folder)
    {
        var files = FormTemplate.Of(kind == "registry" ? Form.Registry : Form.Package);
        if (files.Select(its => Path.Combine(folder, its.File)).FirstOrDefault(Path.Exists) is { } there)
        {
            throw new UnusableInputException([new Problem(new Place(there.Replace('\\', '/'), 0, 0, string.Empty), "something is here already", "a folder without it")]);
        }

        FolderOfFiles.Write(folder, files);
        return ExitCode.Clear;
    }
}
