using System.Collections.Concurrent;
using System.Reflection;
using System.Text;

namespace Vetting.Reading;

/// <summary>From C# names to the names in a file.</summary>
internal static class Spelling
{
    private static readonly ConcurrentDictionary<Enum, string> Known = new();
    private static readonly ConcurrentDictionary<Enum, string> Meanings = new();

    /// <summary>An enum value as files spell it: as its <see cref="SpelledAttribute"/> says, else in kebab-case.</summary>
    public static string Of(Enum value) => Known.GetOrAdd(value, static its =>
    {
        var name = its.ToString();
        return its.GetType().GetField(name)?.GetCustomAttribute<SpelledAttribute>()?.Text ?? Kebab(name);
    });

    /// <summary>What an enum value means, as its <see cref="MeaningAttribute"/> says; its spelling, where it has none.</summary>
    public static string MeaningOf(Enum value) => Meanings.GetOrAdd(value, static its =>
        its.GetType().GetField(its.ToString())?.GetCustomAttribute<MeaningAttribute>()?.Text ?? Of(its));

    /// <summary><c>ObligatedOn</c> becomes <c>obligatedOn</c>.</summary>
    public static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    /// <summary><c>SpecialOperations</c> becomes <c>special-operations</c>.</summary>
    public static string Kebab(string name)
    {
        var spelling = new StringBuilder(name.Length + 4);
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && spelling.Length > 0)
            {
                spelling.Append('-');
            }

            spelling.Append(char.ToLowerInvariant(letter));
        }

        return spelling.ToString();
    }
}
