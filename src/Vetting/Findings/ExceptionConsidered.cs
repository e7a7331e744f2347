namespace Vetting.Findings;

/// <summary>An exception that the law knows, and why it was not met.</summary>
/// <remarks>Immutable; may be shared between threads.</remarks>
public sealed class ExceptionConsidered
{
    internal ExceptionConsidered(string exception, string subject, string whyNotMet) =>
        (Exception, Subject, WhyNotMet) = (exception, subject, whyNotMet);

    /// <summary>Gets the exception, in words or as the rule writes it.</summary>
    public string Exception { get; }

    /// <summary>Gets what it was considered for, such as an incident.</summary>
    public string Subject { get; }

    /// <summary>Gets what is not so, or is not known.</summary>
    public string WhyNotMet { get; }
}
