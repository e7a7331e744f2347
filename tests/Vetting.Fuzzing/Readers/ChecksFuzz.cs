using Vetting.Claims;
using Vetting.Findings;
using Vetting.Fuzzing.Mutating;
using Vetting.Logic;
using Vetting.Packages;
using Vetting.Reading;
using Vetting.Reports;
using Vetting.Rules;

namespace Vetting.Fuzzing.Readers;

/// <summary>
/// Whole checks of packages and registries with any content: every rule can be asked, every report can be written, and where
/// nothing is known nobody is clear.
/// </summary>
internal sealed class ChecksFuzz : FuzzedReader
{
    private const byte Between = 1;

    private readonly (JsonMutation Package, JsonMutation Registry)[] _pairs;
    private readonly Vetter _vetter = Vetter.Create();
    private int _count;

    /// <param name="pairs">Packages with the registries that know their units.</param>
    public ChecksFuzz(IEnumerable<(byte[] Package, byte[] Registry)> pairs)
        : base("checks", 3) => _pairs = [.. pairs.Select(pair => (new JsonMutation([pair.Package]), new JsonMutation([pair.Registry])))];

    /// <summary>A report names every rule, and a registry every path between its units.</summary>
    public override (long Fixed, long PerByte) MostMemory => (512 << 20, 100_000);

    public override byte[] Make(Draws draws)
    {
        var (package, registry) = draws.One(_pairs);
        return [.. package.Make(draws).Where(letter => letter != Between), Between, .. registry.Make(draws).Where(letter => letter != Between)];
    }

    public override Told Read(byte[] input)
    {
        var between = Array.IndexOf(input, Between);
        AidPackage package;
        Registry registry;
        try
        {
            package = AidPackage.Parse(Text(input[..between]), "input.package.json");
            registry = Registry.Parse(Text(input[(between + 1)..]), "input.registry.json");
        }
        catch (UnusableInputException refused)
        {
            SaidWell.Check(refused.Problems, SaidWell.Lines(input), file: null);
            return Told.Refused(refused.Problems);
        }

        Answered(package, registry);
        if (_count++ % 20 == 0)
        {
            var report = _vetter.Check(package, registry);
            _ = TextReport.Write(report).Length + JsonReport.Write([report]).Length + HtmlReport.Write([report]).Length + SarifReport.Write([report]).Length;
            if (_vetter.Check(package, Registry.Empty).Disposition == Disposition.Clear)
            {
                throw new BrokenPromiseException("a package is clear although nothing is known of anybody");
            }
        }

        return Told.Accepted;
    }

    private static void Answered(AidPackage package, Registry registry)
    {
        var failed = new Evaluation(RuleSet.Shipped, package, registry, AsOf.Open).Answers(CancellationToken.None).FirstOrDefault(answer => answer.Outcome == Outcome.Error);
        if (failed is not null)
        {
            throw new BrokenPromiseException($"{failed.Provision.Name} cannot be asked of {failed.Place.Pointer}: {failed.Deciding.Verdict.Failure}");
        }
    }

    private static string Text(byte[] utf8) => System.Text.Encoding.UTF8.GetString(utf8);
}
