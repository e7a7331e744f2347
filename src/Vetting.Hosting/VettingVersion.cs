namespace Vetting.Hosting;

/// <summary>Which rules and which registry something was judged by.</summary>
/// <remarks>Immutable; may be shared between threads.</remarks>
public sealed class VettingVersion
{
    internal VettingVersion(int number, string rulesSha256, string registrySha256) => (Number, RulesSha256, RegistrySha256) = (number, rulesSha256, registrySha256);

    /// <summary>Gets how many versions there have been in this process, this one included.</summary>
    /// <value>1 for what was read at the start; every reload that changed something adds 1.</value>
    public int Number { get; }

    /// <summary>Gets the version of the rules; see <see cref="Rules.RuleSet.Sha256"/>.</summary>
    public string RulesSha256 { get; }

    /// <summary>Gets the hash of all files of the registry together.</summary>
    /// <value>A SHA-256 in lower-case hexadecimal; the order and the names of the files do not show in it.</value>
    public string RegistrySha256 { get; }

    /// <summary>Returns the number and the first digits of both hashes.</summary>
    /// <returns>The text, the same in every culture.</returns>
    public override string ToString() => FormattableString.Invariant($"{Number} (rules {RulesSha256[..12]}, registry {RegistrySha256[..12]})");
}
