using System.Text;
using Vetting.Reading;
using Vetting.Rules;

namespace Vetting.Harness.Cases;

/// <summary>The text of a file of a suite, or the problem that stands in the way.</summary>
internal static class InputText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public static string? Of(RuleInput input, ICollection<Problem> problems)
    {
        byte[]? bytes;
        string? problem;
        try
        {
            using var stream = input.Open();
            bytes = InputBytes.OfStream(stream, ReadingLimits.Default.MaxBytes, out problem);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            (bytes, problem) = (null, "the file cannot be opened");
        }

        if (bytes is not null)
        {
            try
            {
                return Strict.GetString(bytes.AsSpan().StartsWith(ByteOrderMark) ? bytes.AsSpan(ByteOrderMark.Length) : bytes);
            }
            catch (DecoderFallbackException)
            {
                problem = "the file is not UTF-8";
            }
        }

        problems.Add(new Problem(new Place(input.Name, 0, 0, string.Empty), problem!));
        return null;
    }
}
