namespace Vetting.Reading;

/// <summary>The bytes of a file or stream, never more than a limit of them.</summary>
internal static class InputBytes
{
    /// <summary>The bytes; <see langword="null"/> with the problem, in words, where they cannot be had.</summary>
    /// <param name="path">The file.</param>
    /// <param name="most">How many bytes it may have.</param>
    /// <param name="problem">What stands in the way.</param>
    /// <param name="afterBlock">What a test does meanwhile.</param>
    public static byte[]? OfFile(string path, int most, out string? problem, Action? afterBlock = null)
    {
        try
        {
            using var stream = File.OpenRead(path);
            if (stream.CanSeek && stream.Length > most)
            {
                problem = TooLarge(most);
                return null;
            }

            var before = StateOf(path, stream);
            var bytes = OfStream(stream, most, out problem);
            afterBlock?.Invoke();
            if (bytes is null || before == StateOf(path, stream))
            {
                return bytes;
            }

            // Half of what it was and half of what it is might well be a document, and one that nobody wrote.
            problem = "the file changed while it was read; expected one that nobody writes to";
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            problem = "there is no such file";
        }
        catch (Exception fault) when (fault is UnauthorizedAccessException or IOException)
        {
            problem = Directory.Exists(path) ? "this is a folder, not a file" : "the file cannot be opened";
        }

        return null;
    }

    public static byte[]? OfStream(Stream stream, int most, out string? problem)
    {
        try
        {
            using var copy = new MemoryStream();
            var block = new byte[64 * 1024];
            for (int read; (read = stream.Read(block)) > 0;)
            {
                if (copy.Length + read > most)
                {
                    problem = TooLarge(most);
                    return null;
                }

                copy.Write(block, 0, read);
            }

            problem = null;
            return copy.ToArray();
        }
        catch (IOException)
        {
            problem = "the input cannot be read to its end";
            return null;
        }
    }

    /// <summary>How long the file is and when it was last written to; the same always for what is no plain file.</summary>
    private static (long Length, DateTime WrittenOn) StateOf(string path, FileStream stream) =>
        stream.CanSeek ? (stream.Length, File.GetLastWriteTimeUtc(path)) : default;

    private static string TooLarge(int most) => FormattableString.Invariant($"the document is too large; expected at most {most} bytes");
}
