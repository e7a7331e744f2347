using System.CommandLine;
using NodaTime;
using Vetting.Claims;
using Vetting.Logic;
using Vetting.Reading;

namespace Vetting.Cli.Commands;

/// <summary><c>vetting registry show UNIT --on DATE</c>: who is above and below a unit on a day, and which incidents reach it.</summary>
internal static class RegistryShowCommand
{
    public static Command Declare(Terminal terminal)
    {
        var unit = new Argument<string>("UNIT") { Description = "a unit's id, name or other name" };
        var on = DayOption.Of("--on", "the day to show");
        on.Required = true;
        var knownOn = DayOption.Of("--known-on", "the last day on which a claim may have become public to be used; by default all are used");
        var depth = new Option<int>("--depth") { Description = "how many levels below the unit are shown", DefaultValueFactory = _ => 3, HelpName = "N" };
        depth.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 1)
            {
                result.AddError("`--depth` is 1 or more");
            }
        });
        var registry = RegistryOption.Declare();
        var format = RegistryFormat.Declare();
        var command = new Command("show", "Shows a unit on a day: its superiors, its subordinates, and the incidents that reach it.")
        {
            unit, on, knownOn, depth, registry, format,
        };
        command.SetAction(parsed => (int)RegistryOption.With(parsed.GetValue(registry), terminal, known =>
            Show(known, parsed.GetRequiredValue(unit), parsed.GetValue(on), new AsOf { KnownOn = parsed.GetValue(knownOn) }, parsed.GetValue(depth), parsed.GetValue(format) == RegistryFormat.Json, terminal)));
        return command;
    }

    private static ExitCode Show(Registry registry, string text, LocalDate? on, AsOf asOf, int depth, bool json, Terminal terminal)
    {
        var found = registry.UnitWithId(text) is { } known ? [known] : registry.UnitsNamed(text).ToList();
        switch (found)
        {
            case [var unit]:
                terminal.Output.Write(json
                    ? new UnitJson(registry, on!.Value, asOf).Of(unit, depth) + "\n"
                    : UnitPage.Of(registry, unit, on!.Value, asOf, depth, terminal.InColour));
                return ExitCode.Clear;
            case []:
                var near = Nearest.To(text, registry.Units.Select(unit => unit.Name));
                terminal.Error.WriteLine($"no unit is called {Quoted.Text(text)}{(near is null ? string.Empty : $"; did you mean `{near}`?")}");
                return ExitCode.Usage;
            default:
                terminal.Error.WriteLine($"several units are called {Quoted.Text(text)}; expected the id of one of them:");
                foreach (var unit in found)
                {
                    terminal.Error.WriteLine($"  {unit.Id}  {unit.Name} ({unit.Country}), {unit.Place}");
                }

                return ExitCode.Usage;
        }
    }
}
