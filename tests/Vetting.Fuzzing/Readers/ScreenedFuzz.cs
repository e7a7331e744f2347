using Vetting.Claims;
using Vetting.Logic;
using Vetting.Reading;
using Vetting.Rules;
using Vetting.Screening.Inputs;
using Vetting.Screening.Outputs;
using Vetting.Screening.Packages;
using Vetting.Screening.Runs;

namespace Vetting.Fuzzing.Readers;

/// <summary>
/// Files of many packages as a screening reads them: every record has findings or is set aside, none makes anything fail, and
/// none is clear where nothing is known.
/// </summary>
internal abstract class ScreenedFuzz : FuzzedReader
{
    private static readonly PackageScreen NothingKnown = new(RuleSet.Shipped, Registry.Empty, AsOf.Open);

    private readonly string _file;
    private readonly BatchScreen _screen = new(NothingKnown, new NdjsonWriter());

    protected ScreenedFuzz(string name, int share, string ending)
        : base(name, share) => _file = Path.Combine(Directory.CreateTempSubdirectory("vetting-fuzzing-").FullName, "input" + ending);

    /// <summary>Every package is asked everything.</summary>
    public override (long Fixed, long PerByte) MostMemory => (64 << 20, 100_000);

    public sealed override Told Read(byte[] input)
    {
        File.WriteAllBytes(_file, input);
        var counts = new ScreeningCounts();
        List<string> problems = [];
        try
        {
            foreach (var batch in Open(_file).Read(InputPosition.Start))
            {
                var screened = _screen.Screen(batch);
                counts = counts.Plus(screened.Counts);
                problems.AddRange(screened.Problems);
            }
        }
        catch (UnusableInputException refused)
        {
            SaidWell.Check(refused.Problems, int.MaxValue, _file);
            return Told.Refused(refused.Problems);
        }

        if (counts.Failed > 0 || counts.Records != counts.WithFindings + counts.Clear + counts.SetAside)
        {
            throw new BrokenPromiseException($"{counts.Failed} of {counts.Records} packages could not be evaluated: {problems.Find(problem => problem.Contains("could not be evaluated", StringComparison.Ordinal))}");
        }

        if (counts.Clear > 0)
        {
            throw new BrokenPromiseException("a package is clear although nothing is known of anybody");
        }

        return counts.SetAside == 0 ? Told.Accepted : new Told(false, []);
    }

    protected override void Dispose(bool isDisposing)
    {
        _screen.Dispose();
        Directory.Delete(Path.GetDirectoryName(_file)!, recursive: true);
        base.Dispose(isDisposing);
    }

    protected abstract IInput Open(string file);
}
