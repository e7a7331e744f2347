using Vetting.Claims;
using Vetting.Facts;
using Vetting.Logic;
using Vetting.Packages;
using Vetting.Rules;
using Vetting.Tests.Support;

namespace Vetting.Fuzzing.Expressions;

/// <summary>Asks a rule about subjects of which nothing or something is known: never an exception, and twice the same.</summary>
internal static class Asked
{
    private static readonly LawParameters Law = RuleSet.Shipped.Parameters.On(new NodaTime.LocalDate(2022, 6, 1));

    private static readonly PackageFacts[] Subjects =
    [
        Facts("{\"schema\":\"vetting/package/1\",\"id\":\"p\",\"country\":\"MX\",\"lines\":[{\"id\":\"l\",\"recipients\":[{}]}]}", null),
        Facts(File.ReadAllText(Repository.At("samples/annotated/annotated.package.json")), "samples/annotated/registry"),
    ];

    public static void Of(CompiledRule rule, string subject, bool inMachineCode = false)
    {
        foreach (var facts in Subjects)
        {
            var about = subject switch
            {
                SubjectKinds.Package => facts,
                SubjectKinds.Line => facts.Lines[0],
                _ => (FactObject)facts.Recipients.First(line => line.Length > 0)[0],
            };
            var answer = rule.Evaluate(about, Law);
            Same(answer, rule.Evaluate(about, Law), "is asked twice and answers differently");
            if (answer.Outcome == Outcome.Error && answer.Failure?.Contains("overflow", StringComparison.OrdinalIgnoreCase) != true)
            {
                // A number too large for any type is an error of the rule, said in every report, and no pass.
                throw new BrokenPromiseException($"a rule that loads cannot be asked: {answer.Failure}");
            }

            if (inMachineCode)
            {
                rule.MakeMachineCode();
                Same(answer, rule.Evaluate(about, Law), "answers differently once it is machine code");
                _ = rule.Explain(about, Law).Outcome;
            }
        }
    }

    private static void Same(Verdict one, Verdict other, string what)
    {
        if (one != other)
        {
            throw new BrokenPromiseException($"a rule {what}: {one} and {other}");
        }
    }

    private static PackageFacts Facts(string package, string? registry) => new(
        AidPackage.Parse(package).Content, registry is null ? Registry.Empty : Registry.Read(Repository.At(registry)), RuleSet.Shipped.Channels, Law, AsOf.Open);
}
