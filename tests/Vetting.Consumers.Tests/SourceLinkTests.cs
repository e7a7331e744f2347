using System.IO.Compression;
using System.Reflection.PortableExecutable;
using System.Text;
using Vetting.Tests.Support;

namespace Vetting.Consumers.Tests;

/// <summary>What is committed, packed as a release is: from a clone whose remote is a public one, in two folders.</summary>
public sealed class SourceLinkTests : IDisposable
{
    private const string Remote = "https://github.com/example/vetting";
    private static readonly Guid SourceLink = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");

    private readonly string _folder = Directory.CreateTempSubdirectory("vetting-source-link-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_package_is_the_same_bytes_wherever_it_was_made_and_leads_a_debugger_to_the_sources()
    {
        var commit = (await In(Repository.Root, "git", "rev-parse", "HEAD")).Trim();
        var (one, other) = (await Packed("one"), await Packed(Path.Combine("another", "deeper")));

        Assert.True(one.AsSpan().SequenceEqual(other), "two packs of one commit in two folders differ");

        var (link, documents) = Symbols(one);
        Assert.Equal($$$"""{"documents":{"/_/*":"https://raw.githubusercontent.com/example/vetting/{{{commit}}}/*"}}""", link);
        Assert.NotEmpty(documents);
        Assert.All(documents, document => Assert.StartsWith("/_/", document, StringComparison.Ordinal));
    }

    private static (string Link, List<string> Documents) Symbols(byte[] assembly)
    {
        using var portable = new PEReader(new MemoryStream(assembly));
        using var symbols = portable.ReadEmbeddedPortablePdbDebugDirectoryData(portable.ReadDebugDirectory().Single(entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb));
        var reader = symbols.GetMetadataReader();
        var link = reader.CustomDebugInformation.Select(reader.GetCustomDebugInformation).Single(information => reader.GetGuid(information.Kind) == SourceLink);
        return (Encoding.UTF8.GetString(reader.GetBlobBytes(link.Value)), [.. reader.Documents.Select(document => reader.GetString(reader.GetDocument(document).Name))]);
    }

    /// <summary>The assembly in the package that a clone in this folder makes.</summary>
    private async Task<byte[]> Packed(string name)
    {
        var clone = Path.Combine(_folder, name);
        await In(_folder, "git", "clone", "--quiet", Repository.Root, clone);
        await In(clone, "git", "remote", "set-url", "origin", Remote + ".git");
        await In(clone, "dotnet", "pack", "src/Vetting", "-o", "packed", "-v", "q", "-p:RunAnalyzers=false", "-p:ContinuousIntegrationBuild=true");
        using var package = await ZipFile.OpenReadAsync(Directory.EnumerateFiles(Path.Combine(clone, "packed"), "*.nupkg").Single(), TestContext.Current.CancellationToken);
        using var assembly = new MemoryStream();
        await using var entry = await package.GetEntry("lib/net10.0/Vetting.dll")!.OpenAsync(TestContext.Current.CancellationToken);
        await entry.CopyToAsync(assembly, TestContext.Current.CancellationToken);
        return assembly.ToArray();
    }

    private static async Task<string> In(string folder, string command, params string[] arguments) => (await Finished.Of(
        folder,
        new Dictionary<string, string>(StringComparer.Ordinal) { ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1", ["DOTNET_NOLOGO"] = "1", ["MSBUILDDISABLENODEREUSE"] = "1" },
        command,
        arguments)).Good();
}
