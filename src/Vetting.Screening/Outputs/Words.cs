using System.Collections.Concurrent;
using Vetting.Reading;

namespace Vetting.Screening.Outputs;

/// <summary>The names of dispositions, outcomes and severities in files: <c>needs-judgement</c>.</summary>
internal static class Words
{
    public static string Of<T>(T value)
        where T : struct, Enum => Spelled<T>.Names.GetOrAdd(value, static its => Spelling.Kebab(its.ToString()));

    private static class Spelled<T>
        where T : struct, Enum
    {
        public static readonly ConcurrentDictionary<T, string> Names = new();
    }
}
