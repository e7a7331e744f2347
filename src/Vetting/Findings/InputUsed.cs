namespace Vetting.Findings;

/// <summary>A file that a check used.</summary>
/// <remarks>Immutable; may be shared between threads.</remarks>
public sealed class InputUsed
{
    internal InputUsed(string name, string sha256) => (Name, Sha256) = (name, sha256);

    /// <summary>Gets the file's name as the caller gave it, or the name of the shipped rule set.</summary>
    public string Name { get; }

    /// <summary>Gets the SHA-256 of its bytes, in lower-case hexadecimal.</summary>
    public string Sha256 { get; }
}
