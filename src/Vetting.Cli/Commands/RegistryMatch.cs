using Vetting.Claims;
using Vetting.Claims.Identity;
using Vetting.Logic;
using Vetting.Import.Tables;
using Vetting.Reading;
using Vetting.Reports.Escaping;

namespace Vetting.Cli.Commands;

/// <summary>Judges texts one after the other, each as soon as it is there.</summary>
internal sealed class RegistryMatch(Registry registry, Terminal terminal)
{
    private const string StandardInput = "-";

    public ExitCode Run(RegistryMatchRequest request, CancellationToken cancellation)
    {
        if (CountryOf(request) is not { } country)
        {
            var countries = string.Join(", ", Countries.Take(8));
            terminal.Error.WriteLine(countries.Length == 0 ? "the registry has no unit; expected `--country CODE`" : $"the registry has units of {countries}; expected `--country CODE`");
            return ExitCode.Usage;
        }

        if (!Countries.Contains(country, StringComparer.Ordinal))
        {
            terminal.Error.WriteLine($"the registry has no unit of {Quoted.Text(country)}; it has units of {string.Join(", ", Countries.Take(8))}");
            return ExitCode.Usage;
        }

        foreach (var text in Texts(request))
        {
            cancellation.ThrowIfCancellationRequested();
            Write(registry.Identify(text, country, AsOf.Open), request.Json);
        }

        return ExitCode.Clear;
    }

    private IEnumerable<string> Countries =>
        registry.Units.Select(unit => unit.Country).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    private string? CountryOf(RegistryMatchRequest request) =>
        request.Country?.ToUpperInvariant() ?? (Countries.Take(2).ToList() is [var only] ? only : null);

    private IEnumerable<string> Texts(RegistryMatchRequest request) => request.Texts.SelectMany(text => text == StandardInput ? Lines() : [text]);

    private IEnumerable<string> Lines()
    {
        using var input = terminal.Input();
        foreach (var line in TextLines.Of(input))
        {
            yield return line;
        }
    }

    private void Write(IdentityMatch match, bool json)
    {
        if (json)
        {
            terminal.Output.WriteLine(Json(match));
            return;
        }

        Say(match.Text.Length == 0 ? "(empty)" : match.Text);
        Say($"  {Spelling.Of(match.Judgement)}{(match.Unit is { } unit ? $": {unit.Name}" : string.Empty)}");
        foreach (var feature in match.Features)
        {
            Say($"    {feature}");
        }

        if (match.Ask is { } ask)
        {
            Say($"    ask: {ask}");
        }

        void Say(string line) => terminal.Output.WriteLine(PlainText.OnOneLine(line));
    }

    private static string Json(IdentityMatch match) => RegistryFormat.Line(
        ("text", match.Text),
        ("judgement", Spelling.Of(match.Judgement)),
        ("unit", match.Unit?.Name),
        ("features", match.Features.Select(feature => (IEnumerable<(string, object?)>)
        [
            ("field", Spelling.Of(feature.Field)),
            ("speaks", Spelling.Of(feature.Speaks)),
            ("unit", feature.Unit),
            ("text", feature.Text),
            ("record", feature.Record),
        ])),
        ("candidates", match.Candidates.Select(unit => unit.Name)),
        ("ask", match.Ask));
}
