using System.Collections.Immutable;
using Vetting.Harness.Cases;
using Vetting.Reading;
using Vetting.Rules;

namespace Vetting.Harness.Mutating;

/// <summary>Reads every <c>equivalent.csv</c> of a suite.</summary>
internal static class EquivalentTables
{
    private static readonly CsvTable Table = new(["rule", "change", "reason"]);

    /// <exception cref="UnusableInputException">A file cannot be used.</exception>
    public static ImmutableArray<DeclaredEquivalent> Read(RuleSet rules, ImmutableArray<RuleInput> files)
    {
        List<Problem> problems = [];
        var names = RuleName.Of(rules).Select(rule => rule.Name).Append(ParameterMutants.Name).ToImmutableArray();
        var rows = files.SelectMany(file => Table.Read(file, problems)).ToImmutableArray();
        foreach (var row in rows)
        {
            if (!names.Contains(row[0].Text, StringComparer.Ordinal))
            {
                problems.Add(new Problem(row[0].At(0), $"no rule is named {Quoted.Text(row[0].Text)}", "the id of a rule", Nearest.To(row[0].Text, names)));
            }

            if (string.IsNullOrWhiteSpace(row[2].Text))
            {
                problems.Add(new Problem(row[2].At(0), "reason is empty", "why nothing can notice the change"));
            }
        }

        return problems.Count == 0 ? [.. rows.Select(row => new DeclaredEquivalent(row[0].Text, row[1].Text, row[2].Text, row[0].At(0)))] : throw new UnusableInputException(problems);
    }
}
