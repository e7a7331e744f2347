namespace Vetting.Harness.Tests;

/// <summary>Two made-up rules with their cases, for tests to break in one place. A copy is removed after its test.</summary>
internal sealed class SmallLaw : IDisposable
{
    private const string Source = "tests/Vetting.Harness.Tests/SmallLaw";

    private SmallLaw()
    {
        Folder = Directory.CreateTempSubdirectory("vetting-").FullName;
        foreach (var file in Repository.Files(Source).Where(file => Path.GetExtension(file) is ".json" or ".csv"))
        {
            var copy = Path.Combine(Folder, Path.GetRelativePath(Repository.At(Source), file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    internal static RuleSuite Whole => RuleSuite.Read(Repository.At(Source));

    internal string Folder { get; }

    internal string Cases => Path.Combine(Folder, "units/cases.csv");

    internal string Rules => Path.Combine(Folder, "units/rules.json");

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    /// <summary>The rules with some words replaced; each has to be there.</summary>
    internal static SmallLaw With(params (string Old, string New)[] changes)
    {
        var law = new SmallLaw();
        law.Replace(law.Rules, changes);
        return law;
    }

    internal static SmallLaw WithCases(params (string Old, string New)[] changes)
    {
        var law = new SmallLaw();
        law.Replace(law.Cases, changes);
        return law;
    }

    /// <summary>The small law without some of its cases, joined by <c>+</c>.</summary>
    internal static SmallLaw Without(string ids)
    {
        var law = new SmallLaw();
        var text = File.ReadAllText(law.Cases);
        foreach (var id in ids.Split('+'))
        {
            var start = text.IndexOf("\n" + id + ",", StringComparison.Ordinal);
            Assert.True(start > 0, id);
            var end = text.IndexOf("\nXX-", start + 1, StringComparison.Ordinal);
            text = text[..start] + (end < 0 ? "\n" : text[end..]);
        }

        File.WriteAllText(law.Cases, text);
        return law;
    }

    internal SmallLaw Replace(string file, params (string Old, string New)[] changes)
    {
        var text = File.ReadAllText(file);
        foreach (var (old, replacement) in changes)
        {
            Assert.Contains(old, text, StringComparison.Ordinal);
            text = text.Replace(old, replacement, StringComparison.Ordinal);
        }

        File.WriteAllText(file, text);
        return this;
    }

    /// <summary>The case table with rows of one's own in place of its own.</summary>
    internal SmallLaw Table(params string[] rows)
    {
        File.WriteAllText(Cases, string.Join('\n', rows.Prepend(File.ReadLines(Cases).First())) + "\n");
        return this;
    }

    internal RuleSuite Read() => RuleSuite.Read(Folder);

    internal TestRun Test() => Read().Test(cancellation: TestContext.Current.CancellationToken);

    /// <summary>A text without the place of this copy.</summary>
    internal string Shown(string text) => text.Replace(Folder.Replace('\\', '/'), "law", StringComparison.Ordinal);
}
