using System.Collections.Immutable;
using Vetting.Reports.Escaping;
using Vetting.Reports.Text;

namespace Vetting.Reports.JUnit;

/// <summary>Inputs that were not checked, as a suite before all others: a case each that could not be run.</summary>
internal static class RefusedCases
{
    public static IEnumerable<JUnitSuite> Of(ImmutableArray<RefusedInput> refused) => refused.IsEmpty
        ? []
        : [new JUnitSuite("not checked", [.. refused.Select(Case)])];

    private static JUnitCase Case(RefusedInput input)
    {
        var problems = NotChecked.Problems(input).ToList();
        return new JUnitCase("not checked", PlainText.OnOneLine(input.Name), JUnitResult.Error, $"not checked: {problems[0]}", string.Join('\n', problems));
    }
}
