using System.Reflection;
using Vetting.Facts;
using Vetting.Rules.Language;

namespace Vetting.Harness.Mutating;

/// <summary>A term as a lawyer reads it: in the words of the catalogue of facts where it is one fact, else as the rule writes it.</summary>
internal static class TermInWords
{
    public static string Of(Term term) => term switch
    {
        Comparison { Left: Member member, Right: Constant { Value: bool value }, Operation: System.Linq.Expressions.ExpressionType.Equal } when Meaning(member) is { } meaning =>
            value ? $"\"{meaning}\"" : $"not \"{meaning}\"",
        _ => $"`{term}`",
    };

    private static string? Meaning(Member member) =>
        member.Property.GetCustomAttribute<InformationAttribute>()?.Meaning ?? member.Property.GetCustomAttribute<JudgementAttribute>()?.Question;
}
