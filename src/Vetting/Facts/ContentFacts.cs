using System.Collections.Immutable;
using Vetting.Logic;
using Vetting.Reading;

namespace Vetting.Facts;

/// <summary>One thing that a paper or a record may contain, and whether it does. Which of them a law asks for is for the rules to say.</summary>
internal sealed class ContentFacts(string name, string called, bool? isGiven, Supplier by, string writtenAt, Evidence evidence) : FactObject
{
    [Information("which content it is", Supplier.None, WrittenAs = "lines[]", IsAlwaysKnown = true)]
    public string? Name { get; } = name;

    [Information("it is contained or on record", Supplier.None, WrittenAs = "lines[]")]
    public bool? IsGiven { get; } = isGiven;

    internal override string Called => called;

    internal override Place? RecordedAt => evidence.At;

    internal override Supplier DecidedBy => by;

    internal override string WrittenAt(string fact) => writtenAt;

    /// <summary>One for each value that a format knows: there, not there, or not known where no list is stated.</summary>
    public static FactList<ContentFacts> Of<T>(ImmutableArray<T>? given, Supplier by, string writtenAt, Evidence evidence, string about = "")
        where T : struct, Enum =>
        FactList<ContentFacts>.Closed(Enum.GetValues<T>().Select(value => new ContentFacts(
            Spelling.Of(value), $"{Spelling.MeaningOf(value)}{about}", given?.Contains(value), by, writtenAt, evidence)));

    internal override ImmutableArray<Evidence> Behind(string fact) => [evidence];
}
