using System.Collections.Immutable;
using Vetting.Claims;
using Vetting.Findings;
using Vetting.Findings.Explained;
using Vetting.Findings.Remedies;
using Vetting.Packages;
using Vetting.Reading;
using Vetting.Reports;

namespace Vetting.Cli.Commands;

/// <summary>Explains, and applies what would clear a finding.</summary>
internal sealed class Explain(Terminal terminal, ExplainRequest request)
{
    public ExitCode Run(CancellationToken cancellation)
    {
        var rules = request.Checking.ReadRules();
        if (request.Rule is { } rule && !rules.Provisions.SelectMany(provision => new[] { provision.Id, provision.Name }).Contains(rule, StringComparer.OrdinalIgnoreCase))
        {
            var near = Nearest.To(rule, rules.Provisions.Select(provision => provision.Name));
            terminal.Error.WriteLine($"no rule has the id `{rule}`{(near is null ? string.Empty : $"; did you mean `{near}`?")}");
            return ExitCode.Usage;
        }

        var vetter = Vetter.Create(rules);
        var registries = new Registries(request.Checking.Registry);
        var inputs = new PackageInputs(request.Paths, terminal.Input);
        var pieces = new List<(AidPackage Package, Registry Registry)>();
        foreach (var document in inputs.Read())
        {
            pieces.Add((AidPackage.Of(document), registries.For(document.File)));
        }

        if (pieces.Count == 0)
        {
            terminal.Error.WriteLine("nothing was evaluated: there is no package");
            return ExitCode.NothingEvaluated;
        }

        WrittenFiles.Guard(WrittenFiles.Read(pieces, rules), request.Output);
        RuleChanges.Tell(terminal, rules);
        return request.Act is { } act ? WhatIf(vetter, pieces, act, cancellation) : Why(vetter, pieces, cancellation);
    }

    private ExitCode Why(Vetter vetter, List<(AidPackage Package, Registry Registry)> pieces, CancellationToken cancellation)
    {
        List<(Explanation, IReadOnlyList<Act>)> all =
        [
            .. pieces.SelectMany(piece => vetter.Explain(piece.Package, piece.Registry, request.Rule, request.Subject, request.Checking.AsOf, cancellation)
                .Where(explanation => request.Rule is not null || !Outcomes.Passes(explanation.Outcome))
                .Select(explanation => (explanation, (IReadOnlyList<Act>)Acts(vetter, piece, explanation, cancellation)))),
        ];
        if (all.Count == 0)
        {
            terminal.Error.WriteLine(request.Subject is { } subject && (request.Rule is not null || IsAskedNothing(vetter, pieces, cancellation))
                ? $"{(request.Rule is null ? "no rule is" : "the rule is not")} asked of `{subject}`; expected a place such as `/lines/0` or `/lines/0/recipients/0`"
                : "there is nothing to explain: no rule found anything; name one with --rule");
            return request.Rule is null && request.Subject is null ? ExitCode.Clear : ExitCode.Usage;
        }

        Results.Write(terminal, request.Output, request.Json ? ExplanationReport.WriteJson(all) : ExplanationReport.WriteText(all, terminal.InColour && request.Output is null));
        return ExitCode.Clear;
    }

    private bool IsAskedNothing(Vetter vetter, List<(AidPackage Package, Registry Registry)> pieces, CancellationToken cancellation) =>
        pieces.TrueForAll(piece => vetter.Explain(piece.Package, piece.Registry, null, request.Subject, request.Checking.AsOf, cancellation).IsEmpty);

    private ImmutableArray<Act> Acts(Vetter vetter, (AidPackage Package, Registry Registry) piece, Explanation explanation, CancellationToken cancellation) => request.TriesActs
        ? vetter.Remedies(piece.Package, piece.Registry, explanation.Rule, explanation.Subject, request.Checking.AsOf, cancellation)
        : [];

    private ExitCode WhatIf(Vetter vetter, List<(AidPackage Package, Registry Registry)> pieces, string act, CancellationToken cancellation)
    {
        if (pieces is not [var piece])
        {
            terminal.Error.WriteLine("an act is applied to one package at a time");
            return ExitCode.Usage;
        }

        var found = vetter.Explain(piece.Package, piece.Registry, request.Rule, request.Subject, request.Checking.AsOf, cancellation)
            .Where(explanation => !Outcomes.Passes(explanation.Outcome) || request.Rule is not null)
            .Select(explanation => vetter.WhatIf(piece.Package, piece.Registry, explanation.Rule, explanation.Subject, act, request.Checking.AsOf, cancellation))
            .OfType<VettingComparison>().FirstOrDefault();
        if (found is null)
        {
            terminal.Error.WriteLine($"no act is called `{act}` here; `--what-if` without a name lists those that clear a finding, and `move-channel:NAME` and `substitute-unit:ID` can always be asked about");
            return ExitCode.Usage;
        }

        (VettingComparison, string, string)[] all = [(found, "as proposed", $"after {act}")];
        Results.Write(terminal, request.Output, request.Json ? ComparisonReport.WriteJson(all) : ComparisonReport.WriteText(all, terminal.InColour && request.Output is null));
        return ExitCode.Clear;
    }
}
