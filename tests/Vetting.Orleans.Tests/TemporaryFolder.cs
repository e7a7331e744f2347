namespace Vetting.Orleans.Tests;

/// <summary>A folder for one test, removed after it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    internal string Name { get; } = Directory.CreateTempSubdirectory("vetting-watch-").FullName;

    public void Dispose() => Directory.Delete(Name, recursive: true);

    internal string At(string file) => Path.Combine(Name, file);
}
