using Vetting.Consumers.Tests;
using Vetting.Tests.Support;

[assembly: AssemblyFixture(typeof(Packed))]

namespace Vetting.Consumers.Tests;

/// <summary>The packages, packed once from what was built with the tests, and a folder outside the repository to use them in.</summary>
public sealed class Packed : IAsyncLifetime
{
    private static readonly string[] Projects = ["Vetting", "Vetting.Reports", "Vetting.Hosting", "Vetting.Harness", "Vetting.Screening", "Vetting.Cli"];

    private static readonly string Configuration = Path.GetFileName(Path.GetDirectoryName(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar))!);

    internal string Folder { get; } = Directory.CreateTempSubdirectory("vetting-consumer-").FullName;

    internal string Packages => Path.Combine(Folder, "packed");

    /// <summary>Where the installed command lies.</summary>
    internal string Tool => Path.Combine(Folder, "tool");

    /// <summary>Nothing of the repository's own build reaches a consumer, and nothing of his reaches the machine's packages.</summary>
    internal IReadOnlyDictionary<string, string> Variables { get; private set; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Where this machine keeps the packages that it has restored.</summary>
    internal string KnownPackages { get; private set; } = string.Empty;

    /// <summary>The files that were packed, by name.</summary>
    internal IEnumerable<string> Files => Directory.EnumerateFiles(Packages, "*.nupkg").Order(StringComparer.Ordinal);

    public async ValueTask InitializeAsync()
    {
        var quiet = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1",
            ["DOTNET_NOLOGO"] = "1",
            ["DOTNET_CLI_UI_LANGUAGE"] = "en",
            ["MSBUILDDISABLENODEREUSE"] = "1",
        };
        foreach (var project in Projects)
        {
            (await Finished.Of(Repository.Root, quiet, "dotnet", "pack", $"src/{project}", "--no-build", "-c", Configuration, "-o", Packages, "-v", "q")).Good();
        }

        KnownPackages = (await Finished.Of(Repository.Root, quiet, "dotnet", "nuget", "locals", "global-packages", "--list")).Good().Split(": ", 2)[1].Trim();
        await File.WriteAllTextAsync(Path.Combine(Folder, "nuget.config"), $"""
            <configuration>
              <packageSources><add key="packed" value="{Packages}" /></packageSources>
              <fallbackPackageFolders><add key="known" value="{KnownPackages}" /></fallbackPackageFolders>
            </configuration>
            """);
        Variables = new Dictionary<string, string>(quiet, StringComparer.Ordinal)
        {
            ["NUGET_PACKAGES"] = Path.Combine(Folder, "packages"),
            ["PATH"] = $"{Tool}{Path.PathSeparator}{Environment.GetEnvironmentVariable("PATH")}",
            ["NO_COLOR"] = "1",
        };
        CopyOf("samples");
        CopyOf("rules");
        (await InFolder("dotnet", "tool", "install", "Vetting.Cli", "--tool-path", Tool, "--version", "0.1.0")).Good();
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    internal Task<Finished> InFolder(string command, params string[] arguments) => Finished.Of(Folder, Variables, command, arguments);

    /// <summary>Builds a program of one file, as <c>dotnet run FILE</c> would, and says where it lies.</summary>
    internal async Task<string> Build(string file)
    {
        var output = Path.Combine(Folder, "built", Path.GetFileName(Path.GetDirectoryName(file)!));
        (await InFolder("dotnet", "build", file, "-o", output, "-v", "q")).Good();
        return Path.Combine(output, Path.ChangeExtension(Path.GetFileName(file), ".dll"));
    }

    private void CopyOf(string folder)
    {
        foreach (var file in Repository.Files(folder))
        {
            var copy = Path.Combine(Folder, Repository.Relative(file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
