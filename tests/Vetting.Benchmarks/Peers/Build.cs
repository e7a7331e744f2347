using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Vetting.Benchmarks.Peers;

/// <summary>
/// These benchmarks as two programs: as they were just built, whose every method is compiled when it is first called, and
/// published ReadyToRun, as an installed tool is. What is measured from a cold start runs in the second, all .NET engines alike.
/// </summary>
internal sealed record Build(string Assembly, bool IsReadyToRun)
{
    public static string Project { get; } = Folder();

    public static Build AsBuilt { get; } = new(System.Reflection.Assembly.GetExecutingAssembly().Location, IsReadyToRun: false);

    /// <summary>Publishes into a folder; as built, with the reason said, where that does not work.</summary>
    public static Build Published(string scratch) =>
        Published(Project, Path.GetFileName(AsBuilt.Assembly), Path.Combine(scratch, "published"), scratch) ?? AsBuilt;

    /// <summary>Publishes a project into a folder; <see langword="null"/>, with the reason said, where that does not work.</summary>
    public static Build? Published(string project, string assembly, string into, string scratch)
    {
        string[] arguments =
        [
            "publish", project, "--configuration", "Release", "--runtime", RuntimeInformation.RuntimeIdentifier, "--self-contained", "false",
            "--artifacts-path", Path.Combine(scratch, "artifacts"), "--output", into,
            "-p:PublishReadyToRun=true", "-p:RestoreLockedMode=false", $"-p:NuGetLockFilePath={Path.Combine("obj", "published.lock.json")}",
            "--verbosity", "quiet", "--nologo",
        ];
        var (code, _, error) = Child.Run("dotnet", arguments, scratch);
        if (code == 0)
        {
            return new Build(Path.Combine(into, assembly), IsReadyToRun: true);
        }

        Console.Error.WriteLine($"not published ReadyToRun, so cold starts are those of a fresh build: {error}");
        return null;
    }

    public Measured? Measure(string engine, string mode, string file, out string problem) =>
        Child.Measure("dotnet", [Assembly, "engine", engine, mode, file], Path.GetDirectoryName(Assembly)!, out problem);

    private static string Folder([CallerFilePath] string here = "") => Path.GetDirectoryName(Path.GetDirectoryName(here))!;
}
