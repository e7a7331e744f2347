using System.Runtime.CompilerServices;

namespace Vetting.Tests.Support;

/// <summary>
/// Golden files. <c>APPROVE=1</c> rewrites them, to be read in the diff before it is committed; where <c>CI=true</c> it is
/// refused, because nobody reads there.
/// </summary>
internal static class Approved
{
    /// <summary>Compares with <c>TestClass.TestName.approved.txt</c> beside the test.</summary>
    internal static void Match(
        string actual,
        string extension = "txt",
        [CallerFilePath] string testFile = "",
        [CallerMemberName] string testName = "") =>
        MatchFile(
            Path.Combine(
                Path.GetDirectoryName(testFile)!,
                $"{Path.GetFileNameWithoutExtension(testFile)}.{testName}.approved.{extension}"),
            actual);

    /// <summary>Compares with the approved file at a path, such as the report beside a sample.</summary>
    internal static void MatchFile(string approved, string actual) =>
        MatchFile(approved, actual, IsApproving(Environment.GetEnvironmentVariable));

    /// <summary>As above, with the decision to rewrite made by the caller: for the tests of this class.</summary>
    internal static void MatchFile(string approved, string actual, bool rewrite)
    {
        var received = approved.Replace(".approved.", ".received.", StringComparison.Ordinal);
        if (string.Equals(received, approved, StringComparison.Ordinal))
        {
            throw new ArgumentException("the name of a golden file holds `.approved.`", nameof(approved));
        }

        actual = actual.ReplaceLineEndings("\n");
        if (rewrite)
        {
            File.WriteAllText(approved, actual);
        }

        // A missing file is a mismatch even where nothing is expected: an empty golden file has to be approved too.
        var expected = File.Exists(approved) ? File.ReadAllText(approved).ReplaceLineEndings("\n") : null;
        if (!string.Equals(expected, actual, StringComparison.Ordinal))
        {
            File.WriteAllText(received, actual);
        }

        Assert.Equal(expected, actual);
        File.Delete(received);
    }

    /// <summary>Whether golden files are to be rewritten, given the environment.</summary>
    internal static bool IsApproving(Func<string, string?> variable)
    {
        var approve = string.Equals(variable("APPROVE"), "1", StringComparison.Ordinal);
        return approve && string.Equals(variable("CI"), "true", StringComparison.OrdinalIgnoreCase)
            ? throw new InvalidOperationException("APPROVE=1 is refused where CI=true: approve where somebody reads the diff")
            : approve;
    }
}
