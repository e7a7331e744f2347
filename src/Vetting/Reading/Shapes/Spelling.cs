using System.Text;

namespace Vetting.Reading.Shapes;

/// <summary>From C# names to the names in a file.</summary>
internal static class Spelling
{
    /// <summary><c>ObligatedOn</c> becomes <c>obligatedOn</c>.</summary>
    public static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    /// <summary><c>SpecialOperations</c> becomes <c>special-operations</c>.</summary>
    public static string Kebab(string name)
    {
        var spelling = new StringBuilder();
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
