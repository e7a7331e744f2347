using System.Text;

namespace Vetting.Import.Tests;

/// <summary>A folder for one test, removed after it.</summary>
internal sealed class Folder : IDisposable
{
    internal string Name { get; } = Directory.CreateTempSubdirectory("vetting-").FullName;

    public void Dispose() => Directory.Delete(Name, recursive: true);

    internal Folder With(string file, string text) => With(file, Encoding.UTF8.GetBytes(text));

    internal Folder With(string file, byte[] bytes)
    {
        File.WriteAllBytes(Path.Combine(Name, file), bytes);
        return this;
    }

    /// <summary>Messages without the folder in front, which is another on every run.</summary>
    internal string Short(IEnumerable<Reading.Problem> problems) =>
        string.Join('\n', problems.Select(problem => problem.ToString().Replace(Name.Replace('\\', '/') + "/", string.Empty, StringComparison.Ordinal)));
}
