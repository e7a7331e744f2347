using System.Security.Cryptography;

namespace Vetting.Reading;

/// <summary>SHA-256 in lower-case hexadecimal.</summary>
internal static class ContentHash
{
    public static string OfBytes(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
