using System.Collections.Frozen;
using Vetting.Facts;

namespace Vetting.Rules;

/// <summary>What a rule may be about: the name of its first input, and the facts behind the name.</summary>
internal static class SubjectKinds
{
    public const string Package = "package";

    public const string Line = "line";

    public const string Recipient = "recipient";

    public static FrozenDictionary<string, Type> Types { get; } = new Dictionary<string, Type>(StringComparer.Ordinal)
    {
        [Package] = typeof(PackageFacts),
        [Line] = typeof(LineFacts),
        [Recipient] = typeof(RecipientFacts),
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
