namespace Vetting.Screening.Tests;

/// <summary>A folder for one test, removed after it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    internal string Name { get; } = Directory.CreateTempSubdirectory("vetting-").FullName;

    public void Dispose() => Directory.Delete(Name, recursive: true);

    internal string At(string file) => Path.Combine(Name, file);

    internal string Write(string file, string text)
    {
        File.WriteAllText(At(file), text);
        return At(file);
    }
}
