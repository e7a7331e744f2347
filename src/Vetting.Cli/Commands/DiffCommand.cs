using System.Collections.Immutable;
using System.CommandLine;
using Vetting.Harness;
using Vetting.Harness.Comparing;
using Vetting.Logic;
using Vetting.Packages;

namespace Vetting.Cli.Commands;

/// <summary><c>vetting diff OLD NEW --corpus PATH</c>: two versions of the rules over the same packages.</summary>
internal static class DiffCommand
{
    private const string Shipped = "shipped";

    public static Command Declare(Terminal terminal)
    {
        var old = new Argument<string>("OLD") { Description = "a folder of rules, or `shipped` for those that ship" };
        var @new = new Argument<string>("NEW") { Description = "another" };
        var corpus = new Option<string[]>("--corpus") { Description = "packages: files or folders", HelpName = "PATH", Required = true };
        var registry = new Option<string[]>("--registry") { Description = "what is known: files or folders; by default the folder `registry` beside each package", HelpName = "PATH" };
        var newRegistry = new Option<string[]>("--new-registry") { Description = "what is known on the new side, where that differs", HelpName = "PATH" };
        var lawOn = DayOption.Of("--law-on", "the day whose law applies; by default each line's own dates");
        var newLawOn = DayOption.Of("--new-law-on", "the day whose law applies on the new side, where that differs");
        var knownOn = DayOption.Of("--known-on", "the last day on which a claim may have become public to be used; by default all are used");
        var format = new Option<string>("--format") { Description = "how the results are written", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var into = new Option<string?>("--output") { Description = "a file for the results, written whole or not at all", HelpName = "FILE" };
        var failOn = WordOption.Of("--fail-on", "what makes the exit code 4: any difference, a new side that is wider (finds broken or holds what the old one does not), or one that is narrower", DiffFailOn.Never);
        var command = new Command("diff", "Compares two versions of rules, parameters or registries over the same packages.")
        {
            old, @new, corpus, registry, newRegistry, lawOn, newLawOn, knownOn, failOn, format, into,
        };
        command.SetAction((parsed, cancellation) => Task.Run(
            () => (int)Guarded.Run(terminal, () =>
            {
                var inputs = new PackageInputs(parsed.GetRequiredValue(corpus), terminal.Input);
                var packages = Corpus(inputs, [.. parsed.GetValue(registry) ?? []], [.. parsed.GetValue(newRegistry) ?? []]);
                if (packages.IsEmpty || inputs.WithoutPackages.Count > 0)
                {
                    terminal.Error.WriteLine($"nothing was evaluated: no package in `{string.Join("`, `", inputs.WithoutPackages)}`");
                    return ExitCode.NothingEvaluated;
                }

                WrittenFiles.Guard(
                    [
                        parsed.GetRequiredValue(old), parsed.GetRequiredValue(@new), .. parsed.GetRequiredValue(corpus), .. parsed.GetValue(registry) ?? [], .. parsed.GetValue(newRegistry) ?? [],
                        .. packages.Select(its => Registries.Beside(its.Package.Content.Place.File)),
                    ],
                    parsed.GetValue(into));
                var sides = new[] { parsed.GetRequiredValue(old), parsed.GetRequiredValue(@new) }.Select(path => (Path: path, Suite: Suite(path))).ToList();
                if (sides.Find(side => side.Suite.Rules.Provisions.IsEmpty) is { Path: { } empty })
                {
                    terminal.Error.WriteLine($"nothing was evaluated: `{empty}` holds no rules");
                    return ExitCode.NothingEvaluated;
                }

                var asOf = new AsOf { LawOn = parsed.GetValue(lawOn), KnownOn = parsed.GetValue(knownOn) };
                var run = sides[0].Suite.CompareWith(
                    sides[1].Suite, packages, asOf, asOf with { LawOn = parsed.GetValue(newLawOn) ?? asOf.LawOn }, cancellation);
                if (!run.IsComplete)
                {
                    return Results.WritePart(terminal, run.ToText());
                }

                Results.Write(terminal, parsed.GetValue(into), parsed.GetRequiredValue(format) == "json" ? run.ToJson() : run.ToText());
                return run.Answers == 0 ? ExitCode.NothingEvaluated : Fails(run, parsed.ValueOf<DiffFailOn>(failOn)) ? ExitCode.CaseFailed : ExitCode.Clear;
            }),
            CancellationToken.None));
        return command;
    }

    private static bool Fails(DiffRun run, DiffFailOn failOn) => failOn switch
    {
        DiffFailOn.Differ => run.IsAnythingOther(),
        DiffFailOn.Wider => run.IsAnywhereWider(),
        DiffFailOn.Narrower => run.IsAnywhereNarrower(),
        _ => false,
    };

    private static RuleSuite Suite(string path) => path == Shipped ? RuleSuite.Shipped : RuleSuite.Read(path);

    private static ImmutableArray<CorpusPackage> Corpus(PackageInputs inputs, ImmutableArray<string> registry, ImmutableArray<string> newRegistry)
    {
        var (before, after) = (new Registries(registry), newRegistry.IsEmpty ? null : new Registries(newRegistry));
        return [.. inputs.Read().Select(document => new CorpusPackage(AidPackage.Of(document), before.For(document.File), after?.For(document.File)))];
    }
}
