using System.Collections.Immutable;
using Vetting.Facts;
using Vetting.Fuzzing.Expressions;
using Vetting.Fuzzing.Mutating;
using Vetting.Reading;
using Vetting.Rules;
using Vetting.Rules.Files;

namespace Vetting.Fuzzing.Readers;

/// <summary>Rule files: read, checked and compiled as a load does, and what loads is asked.</summary>
internal sealed class RulesFuzz(IReadOnlyList<byte[]> seeds) : FuzzedReader("rules", 10)
{
    private const string File = "rules.json";

    private static readonly ParameterTable Parameters = RuleSet.Shipped.Parameters;

    private readonly JsonMutation _mutation = new(seeds, seed => new DocumentReader<ImmutableArray<WorkflowText>>().Read(seed, File).IsUsable);
    private readonly DocumentReader<ImmutableArray<WorkflowText>> _reader = new();
    private readonly DocumentWriter<ImmutableArray<WorkflowText>> _writer = new();

    /// <summary>An expression costs what it costs to parse, however short the file.</summary>
    public override (long Fixed, long PerByte) MostMemory => (64 << 20, 20_000);

    public override byte[] Make(Draws draws) => _mutation.Make(draws);

    public override Told Read(byte[] input)
    {
        var document = _reader.Read(input, File);
        SaidWell.Check(document.Problems, SaidWell.Lines(input), File);
        if (!document.TryGet(out var workflows))
        {
            return Told.Refused(document.Problems);
        }

        var written = _writer.WriteCompact(workflows);
        if (!_reader.ReadText(written, File).TryGet(out var again) || _writer.WriteCompact(again) != written)
        {
            throw new BrokenPromiseException("what was written is read as something else");
        }

        List<Problem> problems = [.. RuleFileCheck.Of(workflows)];
        var provisions = problems.Count > 0
            ? []
            : RuleAssembly.Provisions([new RuleFile(File, document.Sha256, string.Empty, workflows)], SubjectKinds.Types, Parameters, problems);
        SaidWell.Check(problems, SaidWell.Lines(input), File);
        if (problems.Count > 0)
        {
            return Told.Refused([.. problems]);
        }

        foreach (var provision in provisions)
        {
            foreach (var version in provision.Versions)
            {
                Asked.Of(version.Rule, provision.Subject);
            }
        }

        return Told.Accepted;
    }
}
