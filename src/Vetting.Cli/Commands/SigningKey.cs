using System.Security.Cryptography;
using Vetting.Reading;
using Vetting.Reports.Receipts;

namespace Vetting.Cli.Commands;

/// <summary>A key in a file, and the signature that it makes beside a receipt.</summary>
internal static class SigningKey
{
    public static string SignatureOf(string receipt) => receipt + ".sig";

    /// <exception cref="UnusableInputException">The key cannot be read, or is none.</exception>
    public static string Sign(string receipt, string keyFile)
    {
        try
        {
            return ReceiptSignature.Sign(receipt, Read(keyFile));
        }
        catch (Exception fault) when (fault is ArgumentException or CryptographicException)
        {
            throw Unusable(keyFile);
        }
    }

    /// <exception cref="UnusableInputException">The file cannot be read.</exception>
    public static string Read(string keyFile)
    {
        try
        {
            return File.ReadAllText(keyFile);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new UnusableInputException([new Problem(new Place(keyFile.Replace('\\', '/'), 0, 0, string.Empty), "the key cannot be read")]);
        }
    }

    public static UnusableInputException Unusable(string keyFile) =>
        new([new Problem(new Place(keyFile.Replace('\\', '/'), 0, 0, string.Empty), "this is no key that can be used", "an ECDSA key in PEM, private to sign and public to check")]);
}
