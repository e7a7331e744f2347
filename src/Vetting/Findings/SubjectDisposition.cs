namespace Vetting.Findings;

/// <summary>What the findings come to for one line or one recipient.</summary>
/// <remarks>Immutable; may be shared between threads.</remarks>
public sealed class SubjectDisposition
{
    internal SubjectDisposition(string subject, string name, Disposition disposition) =>
        (Subject, Name, Disposition) = (subject, name, disposition);

    /// <summary>Gets its place in the package, as a JSON Pointer.</summary>
    public string Subject { get; }

    /// <summary>Gets its name, for people.</summary>
    public string Name { get; }

    /// <summary>Gets the worst of what was found.</summary>
    public Disposition Disposition { get; }
}
