using Vetting.Reading;

namespace Vetting.Tests.Reading;

public sealed class InputFolderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("vetting-folder").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Files_at_any_depth_are_found_in_one_order_and_a_folder_linked_into_itself_has_an_end()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "a", "b"));
        Directory.CreateSymbolicLink(Path.Combine(_folder, "a", "again"), _folder);
        foreach (var name in new[] { "z.json", "B.json", "a/b/c.json", "a/x.txt", "a.json" })
        {
            File.WriteAllText(Path.Combine(_folder, name), string.Empty);
        }

        Assert.Equal(
            ["B.json", "a.json", "a/b/c.json", "z.json"],
            InputFolder.Files(_folder, "*.json").Select(file => file[(_folder.Length + 1)..]));
    }
}
