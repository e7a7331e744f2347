using System.Buffers;
using System.Text;
using System.Text.Json;
using Vetting.Claims;

namespace Vetting.Import;

/// <summary>Whether a file holds a registry in JSON, whatever it is called and wherever in it the format is named.</summary>
internal static class RegistryJson
{
    private const int Block = 64 * 1024;

    private static readonly JsonReaderOptions Lenient = new() { AllowMultipleValues = true, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 512 };

    /// <summary>A file that cannot be read is taken for one that does.</summary>
    public static bool IsIn(string file)
    {
        try
        {
            using var stream = File.OpenRead(file);
            return BeginsLikeJson(stream) && (InJson(stream) ?? InText(stream));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return true;
        }
    }

    private static bool BeginsLikeJson(Stream stream)
    {
        // A byte-order mark, in whatever width, and the empty halves of UTF-16 come before.
        int first;
        do
        {
            first = stream.ReadByte();
        }
        while (first is 0 or 0xEF or 0xBB or 0xBF or 0xFE or 0xFF or ' ' or '\t' or '\r' or '\n');

        stream.Position = 0;
        return first is '{' or '[' or '/';
    }

    /// <summary>What the format's own member says, which may stand anywhere in the object; <see langword="null"/> where it is no JSON.</summary>
    private static bool? InJson(Stream stream)
    {
        var (state, buffer, left) = (new JsonReaderState(Lenient), new byte[Block], 0);
        var (isAsked, isInList) = (false, 0);
        try
        {
            while (true)
            {
                var read = stream.Read(buffer, left, buffer.Length - left);
                var bytes = buffer.AsSpan(0, left + read);
                var skip = stream.Position == read && bytes.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
                var reader = new Utf8JsonReader(bytes[skip..], isFinalBlock: read == 0, state);
                while (reader.Read())
                {
                    if (isAsked)
                    {
                        // The first document of a file tells what the others are.
                        return reader.TokenType == JsonTokenType.String && reader.ValueTextEquals(RegistryContent.SchemaName);
                    }

                    isInList = reader is { TokenType: JsonTokenType.StartArray, CurrentDepth: 0 } ? 1 : isInList;
                    isAsked = reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == 1 + isInList && reader.ValueTextEquals("schema"u8);
                }

                if (read == 0)
                {
                    return false;
                }

                state = reader.CurrentState;
                var rest = bytes[(skip + (int)reader.BytesConsumed)..];
                if (rest.Length == buffer.Length)
                {
                    var larger = new byte[buffer.Length * 2];
                    rest.CopyTo(larger);
                    buffer = larger;
                }
                else
                {
                    rest.CopyTo(buffer);
                }

                left = rest.Length;
            }
        }
        catch (JsonException)
        {
            stream.Position = 0;
            return null;
        }
    }

    private static bool InText(Stream stream)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8, detectEncodingFromByteOrderMarks: true, Block, leaveOpen: true);
        var buffer = ArrayPool<char>.Shared.Rent(Block);
        var left = 0;
        while (reader.Read(buffer, left, buffer.Length - left) is > 0 and var read)
        {
            var text = buffer.AsSpan(0, left + read);
            if (text.Contains(RegistryContent.SchemaName, StringComparison.Ordinal))
            {
                return true;
            }

            left = Math.Min(text.Length, RegistryContent.SchemaName.Length);
            text[^left..].CopyTo(buffer);
        }

        ArrayPool<char>.Shared.Return(buffer);
        return false;
    }
}
