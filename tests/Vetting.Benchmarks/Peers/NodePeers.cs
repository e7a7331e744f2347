namespace Vetting.Benchmarks.Peers;

/// <summary>The engines of JavaScript, in a scratch copy of <c>node/</c> with its packages installed.</summary>
internal sealed class NodePeers
{
    private readonly string _folder;

    private NodePeers(string folder) => _folder = folder;

    public IEnumerable<string> Names =>
        Directory.EnumerateFiles(Path.Combine(_folder, "engines")).Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);

    /// <summary>Installs them, or says why they are skipped.</summary>
    public static NodePeers? Install(string scratch)
    {
        var folder = Path.Combine(scratch, "node");
        Copy(Path.Combine(Build.Project, "node"), folder);
        var (code, _, error) = Child.Run("node", ["--version"], folder);
        if (code == 0)
        {
            (code, _, error) = Child.Run("npm", ["install", "--no-package-lock", "--no-audit", "--no-fund"], folder);
        }

        if (code == 0)
        {
            return new NodePeers(folder);
        }

        Console.Error.WriteLine($"SKIPPED: the engines of JavaScript need node and npm, and their packages: {error}");
        return null;
    }

    public Measured? Measure(string engine, string mode, string file, out string problem) =>
        Child.Measure("node", ["measure.mjs", engine, mode, file], _folder, out problem);

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from))
        {
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        }

        foreach (var folder in Directory.EnumerateDirectories(from).Where(folder => Path.GetFileName(folder) != "node_modules"))
        {
            Copy(folder, Path.Combine(to, Path.GetFileName(folder)));
        }
    }
}
