using System.Security.Cryptography;
using System.Text;

namespace Vetting.Reports.Receipts;

/// <summary>
/// A detached ECDSA signature over the bytes of a receipt: SHA-256, the signature as DER (RFC 3279) in base64. Made and
/// checked offline; keys are PEM, as <c>openssl ecparam -name prime256v1 -genkey</c> makes them.
/// </summary>
/// <remarks>Two signatures of one receipt differ, as ECDSA's do; both are valid.</remarks>
public static class ReceiptSignature
{
    /// <summary>Signs a receipt.</summary>
    /// <param name="receipt">The receipt, as it is written.</param>
    /// <param name="privateKeyPem">The private key.</param>
    /// <returns>The signature, a line of base64.</returns>
    /// <exception cref="ArgumentException">The key is no ECDSA private key in PEM.</exception>
    /// <exception cref="CryptographicException">The key cannot sign.</exception>
    public static string Sign(string receipt, string privateKeyPem)
    {
        ArgumentNullException.ThrowIfNull(receipt);
        using var key = ECDsa.Create();
        key.ImportFromPem(privateKeyPem);
        return Convert.ToBase64String(key.SignData(Encoding.UTF8.GetBytes(receipt), HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence)) + "\n";
    }

    /// <summary>Checks a signature.</summary>
    /// <param name="receipt">The bytes of the receipt.</param>
    /// <param name="signature">The signature, as <see cref="Sign"/> makes it.</param>
    /// <param name="publicKeyPem">The public key.</param>
    /// <returns>Whether the key's owner signed exactly these bytes; <see langword="false"/> too for what is no signature at all.</returns>
    /// <exception cref="ArgumentException">The key is no ECDSA key in PEM.</exception>
    /// <exception cref="CryptographicException">The key cannot be used.</exception>
    public static bool IsValid(ReadOnlySpan<byte> receipt, string signature, string publicKeyPem)
    {
        ArgumentNullException.ThrowIfNull(signature);
        using var key = ECDsa.Create();
        key.ImportFromPem(publicKeyPem);
        try
        {
            return key.VerifyData(receipt, Convert.FromBase64String(signature.Trim()), HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
