using System.Collections.Concurrent;
using System.Reflection;
using System.Text;

namespace Vetting.Reading;

/// <summary>How an enum value is spelled in files: as its <see cref="SpelledAttribute"/> says, else in kebab-case.</summary>
internal static class Spelling
{
    private static readonly ConcurrentDictionary<Enum, string> Known = new();

    public static string Of(Enum value) => Known.GetOrAdd(value, static its =>
    {
        var name = its.ToString();
        return its.GetType().GetField(name)?.GetCustomAttribute<SpelledAttribute>()?.Text ?? Kebab(name);
    });

    private static string Kebab(string name)
    {
        var text = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            if (char.IsAsciiLetterUpper(name[i]) && i > 0)
            {
                text.Append('-');
            }

            text.Append(char.ToLowerInvariant(name[i]));
        }

        return text.ToString();
    }
}
