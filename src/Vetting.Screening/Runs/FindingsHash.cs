using System.Security.Cryptography;

namespace Vetting.Screening.Runs;

/// <summary>
/// A hash over what is said of all packages, in their order. It is carried on from package to package, so it does not matter
/// where a run was divided, and the little that has to be kept to go on is the hash itself.
/// </summary>
internal sealed class FindingsHash(string from)
{
    private readonly byte[] _chain = [.. Convert.FromHexString(from), .. new byte[SHA256.HashSizeInBytes]];

    /// <summary>Adds the hashes of packages, 32 bytes each.</summary>
    public void Add(ReadOnlySpan<byte> digests)
    {
        for (; !digests.IsEmpty; digests = digests[SHA256.HashSizeInBytes..])
        {
            digests[..SHA256.HashSizeInBytes].CopyTo(_chain.AsSpan(SHA256.HashSizeInBytes));
            SHA256.HashData(_chain, _chain.AsSpan(0, SHA256.HashSizeInBytes));
        }
    }

    public override string ToString() => Convert.ToHexStringLower(_chain.AsSpan(0, SHA256.HashSizeInBytes));
}
