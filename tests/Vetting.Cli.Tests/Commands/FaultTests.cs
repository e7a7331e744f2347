using System.Diagnostics;
using Vetting.Tests.Support;

namespace Vetting.Cli.Tests.Commands;

/// <summary>What happens to a run from outside: what it has written is whole or is not there, and nothing that failed looks like a pass.</summary>
public sealed class FaultTests
{
    private const string Sample = "samples/civilian-justice/civilian-justice.package.json";

    public FaultTests() => SampleFiles.StartFromTheRoot();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("check", Sample)]
    [InlineData("schema", "package")]
    [InlineData("rules", "list")]
    [InlineData("--help")]
    public async Task Nothing_written_on_a_full_disk_looks_like_a_pass_or_a_bar(params string[] args)
    {
        await using var full = new StreamWriter(new FullDisk()) { AutoFlush = true };
        await using var error = new StringWriter { NewLine = "\n" };
        var code = await CommandLine(args, full, error);

        Assert.Equal(70, code);
        Assert.StartsWith("vetting failed: ", error.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("json", "report.json")]
    [InlineData("html", "report/")]
    public async Task A_run_that_is_killed_at_any_moment_leaves_what_it_writes_whole_or_not_there(string format, string output)
    {
        using var folder = new TemporaryFolder();
        using (var first = Start("check", "samples/every-outcome", "--format", format, "--output", folder.At(output)))
        {
            await first.WaitForExitAsync(Cancellation);
        }

        var whole = Content(folder.At(output));
        Assert.NotEmpty(whole);
        var killed = 0;
        for (var after = 150; after <= 2_400; after += 250)
        {
            using var run = Start("check", "samples/every-outcome", "--format", format, "--output", folder.At(output));
            await Task.WhenAny(run.WaitForExitAsync(Cancellation), Task.Delay(after, Cancellation));
            killed += run.HasExited ? 0 : 1;
            run.Kill();
            await run.WaitForExitAsync(Cancellation);
            var left = Content(folder.At(output));

            // A folder is put in the place of the one before by two moves: between them there is none, and its files are beside it.
            Assert.True(left == whole || (output.EndsWith('/') && left.Length == 0), $"killed after {after} ms, {left.Length} of {whole.Length} characters are left");
        }

        Assert.True(killed > 0, "no run was killed before its end");
    }

    [Fact]
    public async Task Two_runs_that_write_one_report_leave_one_that_is_whole()
    {
        using var folder = new TemporaryFolder();
        using var one = Start("check", "samples/every-outcome", "--format", "json", "--output", folder.At("report.json"));
        using var other = Start("check", Sample, "--format", "json", "--output", folder.At("report.json"));
        await Task.WhenAll(one.WaitForExitAsync(Cancellation), other.WaitForExitAsync(Cancellation));
        using var read = System.Text.Json.JsonDocument.Parse(folder.Read("report.json"));

        Assert.Single(read.RootElement.GetProperty("packages").EnumerateArray());
        Assert.Single(Directory.EnumerateFileSystemEntries(folder.Name));
    }

    [Theory]
    [InlineData("tr_TR.UTF-8", "Asia/Tokyo")]
    [InlineData("fa_IR.UTF-8", "Pacific/Kiritimati")]
    [InlineData("C", "Pacific/Pago_Pago")]
    public async Task Language_and_time_zone_of_the_machine_change_no_byte(string language, string zone)
    {
        var here = await Ran.With("check", "samples/every-outcome", "--format", "json");
        using var there = Start(start => (start.Environment["LANG"], start.Environment["LC_ALL"], start.Environment["TZ"]) = (language, language, zone), "check", "samples/every-outcome", "--format", "json");
        var output = await there.StandardOutput.ReadToEndAsync(Cancellation);

        Assert.Equal(here.Output, output);
    }

    [Fact]
    public async Task A_file_that_may_not_be_read_is_said_and_is_no_pass()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess, "needs a user who may be kept from reading a file");
        using var folder = new TemporaryFolder();
        var file = folder.Write("a.package.json", await File.ReadAllTextAsync(Sample, Cancellation));
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file, UnixFileMode.None);
        }

        var ran = await Ran.With("check", file);

        Assert.Equal((65, $"{file}: the file cannot be opened\n"), (ran.Code, ran.Error));
    }

    [Fact]
    public async Task A_registry_that_is_half_there_is_said_and_its_package_is_not_checked()
    {
        using var folder = new TemporaryFolder();
        var package = folder.Write("a.package.json", await File.ReadAllTextAsync(Sample, Cancellation));
        var registry = await File.ReadAllTextAsync("samples/civilian-justice/registry/civilian-justice.registry.json", Cancellation);
        folder.Write("registry/a.registry.json", registry[..(registry.Length / 2)]);
        var ran = await Ran.With("check", package);

        Assert.Equal((65, string.Empty), (ran.Code, ran.Output));
        Assert.Contains("the document ends before it is complete", ran.Error, StringComparison.Ordinal);
    }

    private static Task<int> CommandLine(string[] args, TextWriter output, TextWriter error) =>
        Cli.Commands.CommandLine.RunAsync(args, new Terminal(() => Stream.Null, output, error, InColour: false), Cancellation);

    private static string Content(string path) => Directory.Exists(path)
        ? string.Concat(Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(file => $"{Path.GetFileName(file)}\n{File.ReadAllText(file)}"))
        : File.Exists(path) ? File.ReadAllText(path) : string.Empty;

    private static Process Start(params string[] args) => Start(_ => { }, args);

    private static Process Start(Action<ProcessStartInfo> set, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Vetting.Cli.dll"), .. args]) { UseShellExecute = false, RedirectStandardOutput = true, WorkingDirectory = Repository.Root };
        set(start);
        return Process.Start(start)!;
    }
}
