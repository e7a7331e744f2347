namespace Vetting.Findings.Waivers;

/// <summary>A waiver claimed against a violation: what it lifts, or why it lifts nothing.</summary>
/// <remarks>Immutable; may be shared between threads.</remarks>
public sealed class WaiverOnFile
{
    internal WaiverOnFile(string id, bool isInForce, string text) =>
        (Id, IsInForce, Text) = (id, isInForce, text);

    /// <summary>Gets the waiver's id in the package.</summary>
    public string Id { get; }

    /// <summary>Gets whether it is written, signed by the official in whom the law vests it, in scope and in time.</summary>
    public bool IsInForce { get; }

    /// <summary>Gets the waiver in words: <c>waived by …, until …</c>, or why it excuses nothing.</summary>
    public string Text { get; }
}
