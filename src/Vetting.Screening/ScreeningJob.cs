using System.Collections.Immutable;
using Vetting.Claims;
using Vetting.Logic;
using Vetting.Rules;

namespace Vetting.Screening;

/// <summary>What is to be screened, by what, and where the findings go.</summary>
/// <remarks>Immutable; may be shared between threads.</remarks>
public sealed record ScreeningJob
{
    /// <summary>Gets the files in their order: <c>.csv</c> in the flat form, <c>.parquet</c> in the flat form or with the JSON in one column, anything else as lines of JSON.</summary>
    public required ImmutableArray<string> Files { get; init; }

    /// <summary>Gets the file that the findings go to. It appears when the run is complete; beside it, one with the records that were set aside, where there are any.</summary>
    public required string Output { get; init; }

    /// <summary>Gets how findings are written.</summary>
    public FindingsFormat Format { get; init; }

    /// <summary>Gets the rules; asked for once, while the first records are read.</summary>
    /// <value>The shipped ones by default.</value>
    public Func<RuleSet> Rules { get; init; } = () => RuleSet.Shipped;

    /// <summary>Gets what is known; asked for once, while the first records are read.</summary>
    /// <value>Nothing by default, which clears nobody.</value>
    public Func<Registry> Registry { get; init; } = () => Claims.Registry.Empty;

    /// <summary>Gets the clocks.</summary>
    public AsOf AsOf { get; init; } = AsOf.Open;

    /// <summary>Gets on how many threads packages are screened.</summary>
    /// <value>1 or more; by default one for each processor.</value>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>Gets whether to begin anew where an earlier run of the same output was ended before it was complete.</summary>
    public bool StartsOver { get; init; }

    /// <summary>Gets how many bytes of an input are screened at a time; a test takes few.</summary>
    internal int BlockSize { get; init; } = 1 << 20;

    /// <summary>Gets after how many blocks the run makes sure that it could go on from there, however little was found in them.</summary>
    internal int CheckpointBlocks { get; init; } = 4;

    /// <summary>Gets what opens standard input, for the file <c>-</c>.</summary>
    internal Func<Stream> StandardInput { get; init; } = Console.OpenStandardInput;
}
