using System.CommandLine;
using Vetting.Logic;

namespace Vetting.Cli.Commands;

/// <summary>The options of every command that checks packages: what is known, by which rules, on which day.</summary>
internal sealed class CheckingOptions
{
    private readonly Option<string[]> _registry = new("--registry")
    {
        Description = "what is known: files or folders; by default the folder `registry` beside each package",
        HelpName = "PATH",
    };

    private readonly Option<string?> _rules = new("--rules") { Description = "a folder of rules in place of the shipped ones", HelpName = "PATH" };
    private readonly Option<NodaTime.LocalDate?> _lawOn = DayOption.Of("--law-on", "the day whose law applies; by default each line's own dates");
    private readonly Option<NodaTime.LocalDate?> _knownOn =
        DayOption.Of("--known-on", "the last day on which a claim may have become public to be used; by default all are used");

    private readonly Option<string> _assessAs = WordOption.Of("--assess-as", "whose decisions on credibility apply", Assessor.State);

    private readonly RuleChangeOptions _changes = new();

    public IEnumerable<Option> All => [_registry, _rules, .. _changes.All, _lawOn, _knownOn, _assessAs];

    public CheckingRequest Of(ParseResult parsed) => new(
        [.. parsed.GetValue(_registry) ?? []],
        parsed.GetValue(_rules),
        new AsOf { LawOn = parsed.GetValue(_lawOn), KnownOn = parsed.GetValue(_knownOn), AssessAs = parsed.ValueOf<Assessor>(_assessAs) })
    {
        Changes = _changes.Of(parsed),
    };
}
