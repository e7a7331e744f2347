namespace Vetting.Harness;

/// <summary>An answer that differs between two versions of the rules.</summary>
/// <remarks>Immutable; may be shared between threads.</remarks>
public sealed class OutcomeChange
{
    internal OutcomeChange(string package, string subject, string subjectName, string rule, string from, string to, DiffCause cause) =>
        (Package, Subject, SubjectName, Rule, From, To, Cause) = (package, subject, subjectName, rule, from, to, cause);

    /// <summary>Gets the package's id.</summary>
    public string Package { get; }

    /// <summary>Gets the subject's place in the package, as a JSON Pointer.</summary>
    public string Subject { get; }

    /// <summary>Gets the subject, for people.</summary>
    public string SubjectName { get; }

    /// <summary>Gets the rule, with <c>/variant</c> where it has one.</summary>
    public string Rule { get; }

    /// <summary>Gets the outcome before, or <c>no rule</c>.</summary>
    public string From { get; }

    /// <summary>Gets the outcome now, or <c>no rule</c>.</summary>
    public string To { get; }

    /// <summary>Gets what alone would have changed it.</summary>
    public DiffCause Cause { get; }
}
