using System.Collections.Immutable;
using Vetting.Findings.Exposures;

namespace Vetting.Findings;

/// <summary>What the findings come to for one line or one recipient.</summary>
/// <remarks>Immutable; may be shared between threads.</remarks>
public sealed class SubjectDisposition
{
    internal SubjectDisposition(string subject, string name, Disposition disposition, ImmutableArray<Exposure> exposure) =>
        (Subject, Name, Disposition, Exposure) = (subject, name, disposition, exposure);

    /// <summary>Gets its place in the package, as a JSON Pointer.</summary>
    public string Subject { get; }

    /// <summary>Gets its name, for people.</summary>
    public string Name { get; }

    /// <summary>Gets the worst of what was found.</summary>
    public Disposition Disposition { get; }

    /// <summary>Gets the money it stands for, currency by currency; empty where no amount is stated.</summary>
    public ImmutableArray<Exposure> Exposure { get; }
}
