using NodaTime;

namespace Vetting.Findings;

/// <summary>The version of a provision that a finding applies.</summary>
/// <remarks>Immutable; may be shared between threads.</remarks>
public sealed class LawText
{
    internal LawText(string name, string provision, LocalDate? from, LocalDate? to, bool isVerified) =>
        (Name, Provision, From, To, IsVerified) = (name, provision, from, to, isVerified);

    /// <summary>Gets the version's name, such as <c>SL-06@2022-12-31</c>.</summary>
    public string Name { get; }

    /// <summary>Gets the provision, such as <c>22 U.S.C. 2378d(a)</c>.</summary>
    public string Provision { get; }

    /// <summary>Gets the first day it was in force, inclusive, or <see langword="null"/> where that is open.</summary>
    public LocalDate? From { get; }

    /// <summary>Gets the last day it was in force, inclusive, or <see langword="null"/> where it still is.</summary>
    public LocalDate? To { get; }

    /// <summary>Gets whether everything stated about it was read at its source.</summary>
    public bool IsVerified { get; }
}
