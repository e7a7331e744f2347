using System.CommandLine;
using Vetting.Reports.Receipts;
using Vetting.Rules;

namespace Vetting.Cli.Commands;

/// <summary>The options that change the rules. Each change has a reason, and is told in report, receipt and on standard error.</summary>
internal sealed class RuleChangeOptions
{
    private readonly Option<string[]> _added = new("--add-rules") { Description = "a folder or file of rules that are asked as well", HelpName = "PATH" };
    private readonly Option<ReceiptRuleChange[]> _without = Of("--without", "leaves a rule out; a bar that is left out still holds", "RULE=REASON", "left-out", 2);
    private readonly Option<ReceiptRuleChange[]> _severity = Of("--severity", "lets a violation of a rule do something else", "RULE=SEVERITY=REASON", "severity", 3);
    private readonly Option<ReceiptRuleChange[]> _parameters = Of("--parameters", "exchanges values of the law, which holds every recipient", "FILE=REASON", "parameter", 2);

    public IEnumerable<Option> All => [_added, _without, _severity, _parameters];

    public RuleChanges Of(ParseResult parsed) => new(
        [.. parsed.GetValue(_added) ?? []],
        [.. parsed.GetValue(_parameters) ?? [], .. parsed.GetValue(_severity) ?? [], .. parsed.GetValue(_without) ?? []]);

    private static Option<ReceiptRuleChange[]> Of(string name, string description, string form, string change, int parts) => new(name)
    {
        Description = description,
        HelpName = form,
        CustomParser = argument =>
        {
            var changes = new List<ReceiptRuleChange>();
            foreach (var token in argument.Tokens)
            {
                var words = token.Value.Split('=', parts);
                if (words.Length < parts || words.Any(string.IsNullOrWhiteSpace))
                {
                    argument.AddError($"`{token.Value}` does not say what and why; expected {form}");
                    return null;
                }

                Severity? severity = null;
                if (parts == 3)
                {
                    if (!Enum.GetNames<Severity>().Contains(words[1], StringComparer.OrdinalIgnoreCase))
                    {
                        argument.AddError($"`{words[1]}` is no severity; expected Bar, Hold, Warn or Note");
                        return null;
                    }

                    severity = Enum.Parse<Severity>(words[1], ignoreCase: true);
                }

                changes.Add(new ReceiptRuleChange { Change = change, Name = words[0], File = change == "parameter" ? words[0] : null, Severity = severity, Reason = words[^1] });
            }

            return [.. changes];
        },
    };
}
