using System.Text;
using Vetting.Reading;

namespace Vetting.Cli.Commands;

/// <summary>A file that appears whole or not at all: written beside its name first, then moved onto it.</summary>
internal static class WholeFile
{
    /// <exception cref="UnusableInputException">The file cannot be written; nothing that was there is lost.</exception>
    public static void Write(string path, string text)
    {
        var beside = path + ".writing";
        try
        {
            File.WriteAllText(beside, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            File.Move(beside, path, overwrite: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            File.Delete(beside);
            throw new UnusableInputException([new Problem(new Place(path.Replace('\\', '/'), 0, 0, string.Empty), "the report cannot be written here")]);
        }
    }
}
