using System.Collections.Immutable;
using Vetting.Harness.Mutating;
using Vetting.Reading;
using Vetting.Rules;

namespace Vetting.Harness.Cases;

/// <summary>Reads every <c>equivalent.csv</c> or every <c>unreachable.csv</c> of a suite.</summary>
internal static class DeclarationTables
{
    /// <param name="rules">The rules that the rows are about.</param>
    /// <param name="files">The tables.</param>
    /// <param name="what">How the column is called that says what is declared.</param>
    /// <exception cref="UnusableInputException">A file cannot be used.</exception>
    public static ImmutableArray<Declaration> Read(RuleSet rules, ImmutableArray<RuleInput> files, string what)
    {
        var table = new CsvTable(["rule", what, "reason"]);
        List<Problem> problems = [];
        var names = RuleName.Of(rules).Select(rule => rule.Name).Append(ParameterMutants.Name).ToImmutableArray();
        var rows = files.SelectMany(file => table.Read(file, problems)).ToImmutableArray();
        foreach (var row in rows)
        {
            if (!names.Contains(row[0].Text, StringComparer.Ordinal))
            {
                problems.Add(new Problem(row[0].At(0), $"no rule is named {Quoted.Text(row[0].Text)}", "the id of a rule", Nearest.To(row[0].Text, names)));
            }

            if (string.IsNullOrWhiteSpace(row[2].Text))
            {
                problems.Add(new Problem(row[2].At(0), "reason is empty", what == "change" ? "why nothing can notice the change" : "why there can be no such case"));
            }
        }

        return problems.Count == 0 ? [.. rows.Select(row => new Declaration(row[0].Text, row[1].Text, row[2].Text, row[0].At(0)))] : throw new UnusableInputException(problems);
    }
}
