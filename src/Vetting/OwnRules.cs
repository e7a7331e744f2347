using System.Collections.Immutable;
using System.Text;
using NodaTime;
using Vetting.Facts;
using Vetting.Findings;
using Vetting.Reading;
using Vetting.Rules;

namespace Vetting;

/// <summary>Rules about facts of one's own: the language of the shipped rules, asked of a class of the caller's.</summary>
/// <typeparam name="T">
/// A class whose public properties are the facts. Each is nullable, and <see langword="null"/> means that nobody has stated
/// it, which is never a pass.
/// </typeparam>
/// <remarks>Immutable; may be shared between threads.</remarks>
public sealed class OwnRules<T>
    where T : class
{
    private static readonly LawParameters NoLaw = new([], []);

    private readonly ImmutableArray<Provision> _provisions;

    /// <summary>Reads and compiles one file of rules, every one of them about the subject.</summary>
    /// <param name="json">A rule file: RulesEngine workflows. It knows no parameters of the law.</param>
    /// <param name="subject">How the rules call the subject: <c>package</c>, <c>line</c> or <c>recipient</c>, whichever it resembles.</param>
    /// <param name="name">The name that problems give as the file.</param>
    /// <exception cref="UnusableInputException">The text cannot be used; carries every problem.</exception>
    public OwnRules(string json, string subject, string name = "-")
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentException.ThrowIfNullOrEmpty(subject);
        var input = new RuleInput(name, () => new MemoryStream(Encoding.UTF8.GetBytes(json), writable: false));
        _provisions = RuleSetLoader.LoadFor(input, subject, typeof(T));
    }

    /// <summary>Asks every rule of one subject.</summary>
    /// <param name="subject">The subject.</param>
    /// <param name="lawOn">The day whose text of each rule applies.</param>
    /// <returns>An answer for each rule, in the order of their ids.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="subject"/> is <see langword="null"/>.</exception>
    public ImmutableArray<CheckedRule> Ask(T subject, LocalDate lawOn)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return [.. _provisions.Select(provision => Answer(provision, subject, lawOn))];
    }

    private static CheckedRule Answer(Provision provision, T subject, LocalDate lawOn)
    {
        var text = provision.On(lawOn);
        var verdict = text.Version?.Rule.Evaluate(subject, NoLaw) ?? default;
        var properties = (text.Version ?? provision.Latest).Properties;
        return new CheckedRule
        {
            Rule = properties.Name,
            Properties = properties,
            Severity = properties.Severity,
            Version = text.Version?.Name,
            SubjectName = typeof(T).Name,
            Outcome = text.State == TextState.NoSuchLaw ? Outcome.NotApplicable : verdict.Outcome,
            Why = text switch
            {
                { State: TextState.NoSuchLaw } => "no such provision existed",
                { Version: { } version } when verdict.Outcome == Outcome.Indeterminate => $"not known: {string.Join(", ", version.Rule.Explain(subject, NoLaw).Unknown.Select(atom => atom.Requirement))}",
                { Version: { } version } => Reasons.Of(version, verdict),
                _ => "no text is encoded for this day",
            },
        };
    }
}
