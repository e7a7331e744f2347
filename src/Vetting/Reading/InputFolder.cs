namespace Vetting.Reading;

/// <summary>Finds the input files below a folder.</summary>
internal static class InputFolder
{
    // Links are not followed: a folder linked into itself would have no end.
    private static readonly EnumerationOptions Below = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.ReparsePoint,
        MatchCasing = MatchCasing.CaseSensitive,
    };

    /// <summary>The files of a pattern at any depth, with forward slashes, in ordinal order: the same on every machine.</summary>
    /// <param name="folder">A folder that is there.</param>
    /// <param name="pattern">A name, with <c>*</c> for any characters.</param>
    public static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(folder, pattern, Below).Select(file => file.Replace(Path.DirectorySeparatorChar, '/')).Order(StringComparer.Ordinal);
}
