using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using Vetting.Rules;

namespace Vetting.Findings.Remedies;

/// <summary>An act that was tried out and clears a finding: what it is, who can do it, by when, and what it makes of the finding.</summary>
/// <remarks>Immutable; may be shared between threads. It changes what is proposed or adds what is yet to come; the past stays as it is.</remarks>
public sealed class Act
{
    internal Act(string id, string kind, string by, string action, LocalDate? day, Outcome then, ImmutableArray<ProposalEdit> edits) =>
        (Id, Kind, By, Action, Day, Then, Edits) = (id, kind, by, action, day, then, edits);

    /// <summary>Gets the name by which <c>vetting explain --what-if</c> takes it, such as <c>move-channel:ESF</c>.</summary>
    public string Id { get; }

    /// <summary>Gets what kind of act it is, such as <c>substitute-unit</c> or <c>waiver</c>.</summary>
    public string Kind { get; }

    /// <summary>Gets who could do it.</summary>
    public string By { get; }

    /// <summary>Gets what to do.</summary>
    public string Action { get; }

    /// <summary>Gets the last day on which it was tried out and works, or <see langword="null"/> where no day matters.</summary>
    public LocalDate? Day { get; }

    /// <summary>Gets what the finding's rule answers after it; a waiver leaves the violation one.</summary>
    public Outcome Then { get; }

    /// <summary>Gets what it writes, for the check that follows.</summary>
    internal ImmutableArray<ProposalEdit> Edits { get; }

    /// <summary>Where a subject stands afterwards: what is taken out is nowhere, and what came after it moves up.</summary>
    internal string? SubjectAfter(string subject)
    {
        foreach (var removed in Edits.Where(edit => edit.Value is null).Select(edit => edit.At.Pointer))
        {
            if (subject == removed || subject.StartsWith(removed + "/", StringComparison.Ordinal))
            {
                return null;
            }

            var list = removed[..(removed.LastIndexOf('/') + 1)];
            if (subject.StartsWith(list, StringComparison.Ordinal))
            {
                var index = subject[list.Length..].Split('/')[0];
                var (its, gone) = (int.Parse(index, CultureInfo.InvariantCulture), int.Parse(removed[list.Length..], CultureInfo.InvariantCulture));
                subject = its > gone ? string.Create(CultureInfo.InvariantCulture, $"{list}{its - 1}{subject[(list.Length + index.Length)..]}") : subject;
            }
        }

        return subject;
    }
}
