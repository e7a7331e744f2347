using Vetting.Reading;

namespace Vetting.Orleans.Screenings;

/// <summary>The one folder that screenings read from and write to: a request names what is in it, and cannot name anything else.</summary>
/// <param name="root">The folder; <see langword="null"/> where the host was given none.</param>
internal sealed class ScreeningFolder(string? root)
{
    private const string Lines = ".ndjson";

    /// <summary>A file with a package on each line.</summary>
    /// <exception cref="UnusableInputException">It cannot be read, or lies elsewhere.</exception>
    public string Input(string name)
    {
        var path = Within(name);
        Refuse(name, !name.EndsWith(Lines, StringComparison.Ordinal), "screenings read lines of JSON", "a name that ends in `.ndjson`");
        Refuse(name, !File.Exists(path), "there is no such file", "a file in the folder for screenings");
        return path;
    }

    /// <summary>A registry file, or a folder of them.</summary>
    /// <exception cref="UnusableInputException">It is not there, or lies elsewhere.</exception>
    public string Registry(string name)
    {
        var path = Within(name);
        Refuse(name, !File.Exists(path) && !Directory.Exists(path), "there is no such file or folder", "one in the folder for screenings");
        Refuse(
            name, Directory.Exists(path) && new DirectoryInfo(path).EnumerateFileSystemInfos("*", SearchOption.AllDirectories).Any(IsLink),
            "the folder holds a link, which may lead anywhere", "the files themselves");
        return path;
    }

    /// <summary>A file to write.</summary>
    /// <exception cref="UnusableInputException">It cannot be written, or lies elsewhere.</exception>
    public string Output(string name)
    {
        var path = Within(name);
        Refuse(name, !name.EndsWith(Lines, StringComparison.Ordinal), "screenings write lines of JSON", "a name that ends in `.ndjson`");
        Refuse(name, Directory.Exists(path) || !Directory.Exists(Path.GetDirectoryName(path)), "the findings cannot be written here", "a file in a folder that is there");
        return path;
    }

    /// <summary>Where what came of parts is kept until a screening ends.</summary>
    public string PartsOf(string screening) => Path.Combine(Root(), ".parts", screening);

    private static bool IsLink(FileSystemInfo its) => its.LinkTarget is not null;

    private static void Refuse(string name, bool isRefused, string what, string expected)
    {
        if (isRefused)
        {
            throw new UnusableInputException([new Problem(new Place(Quoted.Text(name), 0, 0, string.Empty), what, expected)]);
        }
    }

    private string Root() => root is not null ? Path.GetFullPath(root) : throw new UnusableInputException(
        [new Problem(new Place("-", 0, 0, string.Empty), "this host screens nothing", "a folder for screenings, which whoever runs the host has to name")]);

    /// <summary>Name by name from the folder down, so that nothing leads out of it: no way up, no name from the top, no link.</summary>
    private string Within(string name)
    {
        var path = Root();
        var names = name.Split('/');
        Refuse(
            name, names.Any(its => its.Length == 0 || its[0] == '.' || its.AsSpan().IndexOfAny('\\', ':', '\0') >= 0 || its.Any(char.IsControl)),
            "this is no name within the folder for screenings", "names with slashes between them, none of which begins with a dot");
        foreach (var part in names)
        {
            path = Path.Combine(path, part);
            Refuse(name, IsLink(new FileInfo(path)), "this is a link, which may lead anywhere", "the file itself");
        }

        return path;
    }
}
