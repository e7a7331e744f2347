using System.Text;
using Vetting.Claims;
using Vetting.Findings;
using Vetting.Import.Forms;
using Vetting.Logic;
using Vetting.Packages;
using Vetting.Reading;
using Vetting.Rules;
using Vetting.Tests.Support;

namespace Vetting.Import.Tests;

/// <summary>
/// A registry of which only the first part was written, or copied, or sent. What is not there any more clears whoever it was
/// about, so such a file is refused wherever that can be seen. It cannot be seen of a table that is cut behind the end of a line,
/// or within the last cell of a row: those tests say what that comes to.
/// </summary>
public sealed class HalfWrittenTests
{
    public static TheoryData<string> Samples => [.. SampleFiles.Names];

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_registry_or_package_in_JSON_that_is_cut_anywhere_is_refused(string name)
    {
        foreach (var file in Repository.Files(SampleFiles.Registry(name), "*.registry.json").Append(Repository.At(SampleFiles.Package(name))))
        {
            var whole = File.ReadAllBytes(file);
            var last = Array.FindLastIndex(whole, letter => letter == '}');
            Assert.All(Every(Math.Max(50, last / 400), last), length => Assert.Throws<UnusableInputException>(() =>
                file.EndsWith(".package.json", StringComparison.Ordinal) ? (object)new DocumentReader<PackageContent>().Read(whole.AsSpan(0, length), "a").Value : RegistryReader.Join([new DocumentReader<RegistryContent>().Read(whole.AsSpan(0, length), "a")])));
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_table_that_is_cut_within_a_row_is_refused_unless_it_is_within_the_last_cell(string name)
    {
        var (tables, whole) = Tables(name);
        using var folder = Folder(tables);
        var tried = 0;
        foreach (var (file, bytes) in tables)
        {
            var header = Cells(bytes, Array.IndexOf(bytes, (byte)'\n'));
            foreach (var length in Every(50, bytes.Length).Where(length => bytes[length - 1] != '\n' && Cells(bytes, length) < header))
            {
                tried++;
                folder.With(file, bytes[..length]);
                Assert.True(IsRefused(folder), $"{file}, cut behind {length} bytes, is read");
            }

            folder.With(file, bytes);
        }

        Assert.True(tried > 3 && whole.Units.Length > 0, $"only {tried} were tried");
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_table_that_is_cut_within_its_last_cell_clears_nobody(string name)
    {
        var (tables, whole) = Tables(name);
        using var folder = Folder(tables);
        var package = AidPackage.Read(Repository.At(SampleFiles.Package(name)));
        var before = Outcomes(package, whole);
        List<string> cleared = [];
        foreach (var (file, bytes) in tables)
        {
            var header = Cells(bytes, Array.IndexOf(bytes, (byte)'\n'));
            var from = bytes.AsSpan(0, bytes.Length - 1).LastIndexOf((byte)'\n') + 1;
            var within = Enumerable.Range(from, bytes.Length - from).Where(length => bytes[length - 1] != '\n' && Cells(bytes, length) == header).ToList();
            foreach (var length in within.Where((_, index) => index % ((within.Count / 12) + 1) == 0))
            {
                folder.With(file, bytes[..length]);
                cleared.AddRange(Cleared(folder, package, before).Select(what => $"{file}, cut behind {length} of {bytes.Length} bytes: {what}"));
            }

            folder.With(file, bytes);
        }

        Assert.True(cleared.Count == 0, string.Join('\n', cleared.Take(20)));
    }

    private static IEnumerable<string> Cleared(Folder folder, AidPackage package, Dictionary<(string, string), Outcome> before)
    {
        try
        {
            return [.. Outcomes(package, RegistryInputs.Read([folder.Name])).Where(its => Passes(its.Value) && !Passes(before[its.Key])).Select(its => $"{its.Key} went from {before[its.Key]} to {its.Value}")];
        }
        catch (UnusableInputException)
        {
            return [];
        }
    }

    private static bool Passes(Outcome outcome) => outcome is Outcome.Clear or Outcome.NotApplicable;

    private static Dictionary<(string Rule, string Subject), Outcome> Outcomes(AidPackage package, Registry registry) =>
        new Evaluation(RuleSet.Shipped, package, registry, AsOf.Open).Answers(CancellationToken.None)
            .ToDictionary(answer => (answer.Provision.Name, answer.Place.Pointer), answer => answer.Outcome);

    private static (List<(string File, byte[] Bytes)> Tables, Registry Whole) Tables(string name)
    {
        var contents = Repository.Files(SampleFiles.Registry(name), "*.registry.json").Select(file => new DocumentReader<RegistryContent>().ReadFile(file).Value with { Words = null }).ToList();
        var tables = FormWriter.Write(Form.Registry, contents[0]).Select(its => (its.File, Encoding.UTF8.GetBytes(its.Text))).ToList();
        using var folder = Folder(tables);
        return (tables, RegistryInputs.Read([folder.Name]));
    }

    private static Folder Folder(IEnumerable<(string File, byte[] Bytes)> tables)
    {
        var folder = new Folder();
        foreach (var (file, bytes) in tables)
        {
            folder.With(file, bytes);
        }

        return folder;
    }

    private static bool IsRefused(Folder folder)
    {
        try
        {
            RegistryInputs.Read([folder.Name]);
            return false;
        }
        catch (UnusableInputException)
        {
            return true;
        }
    }

    /// <summary>How many cells the last line of the first bytes has; what is quoted is one, however many commas are in it.</summary>
    private static int Cells(byte[] bytes, int length)
    {
        var (count, isQuoted) = (1, false);
        foreach (var letter in bytes.AsSpan(0, length))
        {
            isQuoted ^= letter == '"';
            count = isQuoted ? count : letter switch { (byte)',' => count + 1, (byte)'\n' => 1, _ => count };
        }

        return count;
    }

    private static IEnumerable<int> Every(int step, int below) => Enumerable.Range(1, Math.Max(0, (below - 1) / step)).Select(at => at * step);
}
