using System.Collections.Concurrent;
using System.Reflection;

namespace Vetting.Reading;

/// <summary>What an enum value means, in the words of its <see cref="MeaningAttribute"/>.</summary>
internal static class Meanings
{
    private static readonly ConcurrentDictionary<Enum, string> Known = new();

    /// <summary>The meaning; the spelling where none is declared.</summary>
    public static string Of(Enum value) => Known.GetOrAdd(
        value, static its => its.GetType().GetField(its.ToString())?.GetCustomAttribute<MeaningAttribute>()?.Text ?? Spelling.Of(its));
}
