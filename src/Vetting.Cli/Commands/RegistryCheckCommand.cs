using System.CommandLine;
using Vetting.Claims;
using Vetting.Claims.Review;
using Vetting.Reading;
using Vetting.Reports.Escaping;

namespace Vetting.Cli.Commands;

/// <summary><c>vetting registry check</c>: what in a registry cannot be right, or will confuse. It changes no answer.</summary>
internal static class RegistryCheckCommand
{
    public static Command Declare(Terminal terminal)
    {
        var registry = RegistryOption.Declare();
        var kinds = string.Join("; ", Enum.GetValues<RemarkKind>().Select(kind => $"{Spelling.Of(kind)}: {Meanings.Of(kind)}"));
        var failOn = new Option<string>("--fail-on") { Description = "whether remarks make the exit code 3", DefaultValueFactory = _ => "warned" };
        failOn.AcceptOnlyFromAmong("never", "warned");
        var format = RegistryFormat.Declare();
        var command = new Command("check", $"Says what a person should look at in a registry ({kinds}).") { registry, failOn, format };
        command.SetAction(parsed => (int)RegistryOption.With(parsed.GetValue(registry), terminal, known => Check(known, parsed.GetValue(failOn) == "never", parsed.GetValue(format) == RegistryFormat.Json, terminal)));
        return command;
    }

    private static ExitCode Check(Registry registry, bool never, bool json, Terminal terminal)
    {
        var remarks = RegistryReview.Of(registry);
        foreach (var remark in remarks)
        {
            terminal.Output.WriteLine(json
                ? RegistryFormat.Line(
                    ("kind", Spelling.Of(remark.Kind)), ("says", remark.Says), ("file", remark.At.File), ("line", remark.At.Line), ("column", remark.At.Column))
                : PlainText.OnOneLine(remark.ToString()));
        }

        var counts = remarks.GroupBy(remark => remark.Kind).OrderBy(kind => kind.Key)
            .Select(kind => FormattableString.Invariant($"{kind.Count()} {Spelling.Of(kind.Key)}"));
        var said = remarks.IsEmpty ? "nothing to remark" : string.Join(", ", counts);
        terminal.Error.WriteLine(FormattableString.Invariant(
            $"{registry.Units.Length} units, {registry.Relations.Length} relations, {registry.Incidents.Length} incidents: {said}"));
        return remarks.IsEmpty || never ? ExitCode.Clear : ExitCode.Warned;
    }
}
