using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Vetting.Claims;
using Vetting.Findings;
using Vetting.Findings.Explained;
using Vetting.Findings.Remedies;
using Vetting.Logic;
using Vetting.Packages;
using Vetting.Rules;

namespace Vetting;

/// <summary>Checks packages against rules: what may be furnished to whom, under the law of the day, by what is known.</summary>
/// <remarks>Immutable; one may be used from many threads at once, and the same inputs give the same report.</remarks>
public sealed class Vetter
{
    private readonly RuleSet _rules;

    private Vetter(RuleSet rules) => _rules = rules;

    /// <summary>The rules that it asks.</summary>
    internal RuleSet Rules => _rules;

    /// <summary>Makes a vetter with the rules that ship with the library.</summary>
    /// <returns>The vetter.</returns>
    public static Vetter Create() => new(RuleSet.Shipped);

    /// <summary>Makes a vetter with rules of one's own.</summary>
    /// <param name="rules">The rules; see <see cref="RuleSet.Read"/>.</param>
    /// <returns>The vetter.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> is <see langword="null"/>.</exception>
    public static Vetter Create(RuleSet rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return new Vetter(rules);
    }

    /// <summary>Checks one package.</summary>
    /// <param name="package">The package.</param>
    /// <param name="registry">What is known; <see cref="Registry.Empty"/> clears nobody.</param>
    /// <param name="asOf">The clocks; <see cref="AsOf.Open"/> where left out.</param>
    /// <param name="cancellation">Stops the check between two rules.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="package"/> or <paramref name="registry"/> is <see langword="null"/>.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public VettingReport Check(AidPackage package, Registry registry, AsOf? asOf = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(package);
        ArgumentNullException.ThrowIfNull(registry);
        return Reporting.Report(_rules, package, registry, asOf ?? AsOf.Open, cancellation);
    }

    /// <summary>Checks one package on two sets of clocks, such as on the day it was approved and with what is known now.</summary>
    /// <param name="package">The package.</param>
    /// <param name="registry">What is known; <see cref="Registry.Empty"/> clears nobody.</param>
    /// <param name="before">The clocks of the first check.</param>
    /// <param name="after">The clocks of the second check.</param>
    /// <param name="cancellation">Stops the check between two rules.</param>
    /// <returns>Both reports, and every answer that moved.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public VettingComparison Compare(AidPackage package, Registry registry, AsOf before, AsOf after, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return new VettingComparison(Check(package, registry, before, cancellation), Check(package, registry, after, cancellation), subject => subject);
    }

    /// <summary>Says why rules answer as they do, whatever they answer.</summary>
    /// <param name="package">The package.</param>
    /// <param name="registry">What is known.</param>
    /// <param name="rule">A rule's id, which stands for all its variants, or its id with a variant, in any case; every rule, where it is <see langword="null"/>.</param>
    /// <param name="subject">The subject's place in the package, as a JSON Pointer; every subject, where it is <see langword="null"/>.</param>
    /// <param name="asOf">The clocks; <see cref="AsOf.Open"/> where left out.</param>
    /// <param name="cancellation">Stops between two rules.</param>
    /// <returns>One explanation for each rule and subject, in the order of rules; empty where nothing matches.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="package"/> or <paramref name="registry"/> is <see langword="null"/>.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public ImmutableArray<Explanation> Explain(
        AidPackage package, Registry registry, string? rule = null, string? subject = null, AsOf? asOf = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(package);
        ArgumentNullException.ThrowIfNull(registry);
        return [.. Answers(package, registry, provision => rule is null || Is(provision.Name, rule) || Is(provision.Id, rule), subject, asOf, cancellation).Select(Explanations.Of)];
    }

    /// <summary>Tries out what would clear the findings of a rule, and says what does.</summary>
    /// <param name="package">The package.</param>
    /// <param name="registry">What is known.</param>
    /// <param name="rule">The rule's id, with its variant where it has one, in any case.</param>
    /// <param name="subject">The subject's place in the package, as a JSON Pointer.</param>
    /// <param name="asOf">The clocks; <see cref="AsOf.Open"/> where left out.</param>
    /// <param name="cancellation">Stops between two rules.</param>
    /// <returns>The acts that clear it; empty where it is clear already, or there is no such rule or subject.</returns>
    /// <exception cref="ArgumentNullException">An argument other than <paramref name="asOf"/> is <see langword="null"/>.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public ImmutableArray<Act> Remedies(
        AidPackage package, Registry registry, string rule, string subject, AsOf? asOf = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(subject);
        return
        [
            .. Answers(package, registry, provision => Is(provision.Name, rule), subject, asOf, cancellation).Where(answer => !Outcomes.Passes(answer.Outcome))
                .SelectMany(answer => ActSearch.All(new ActContext(_rules, new Proposal(package, registry), answer, asOf ?? AsOf.Open))),
        ];
    }

    /// <summary>Applies an act to a proposal and checks it again: every outcome that moves, those that get worse included.</summary>
    /// <param name="package">The package.</param>
    /// <param name="registry">What is known.</param>
    /// <param name="rule">The rule's id, with its variant where it has one, in any case.</param>
    /// <param name="subject">The subject's place in the package, as a JSON Pointer.</param>
    /// <param name="act">
    /// The id of an act of <see cref="Remedies"/>; or <c>move-channel:NAME</c> or <c>substitute-unit:ID</c>, whether or not that clears anything.
    /// </param>
    /// <param name="asOf">The clocks; <see cref="AsOf.Open"/> where left out.</param>
    /// <param name="cancellation">Stops between two rules.</param>
    /// <returns>The package as proposed and after the act; <see langword="null"/> where there is no such rule, subject or act.</returns>
    /// <exception cref="ArgumentNullException">An argument other than <paramref name="asOf"/> is <see langword="null"/>.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public VettingComparison? WhatIf(
        AidPackage package, Registry registry, string rule, string subject, string act, AsOf? asOf = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(act);
        var proposal = new Proposal(package, registry);
        var found = Answers(package, registry, provision => Is(provision.Name, rule), subject, asOf, cancellation)
            .Select(answer => ActSearch.Find(new ActContext(_rules, proposal, answer, asOf ?? AsOf.Open), act))
            .OfType<Act>().FirstOrDefault();
        if (found is null)
        {
            return null;
        }

        var after = proposal.With(found.Edits);
        return new VettingComparison(
            Check(package, registry, asOf, cancellation), Check(after.Package, after.Registry, asOf, cancellation), found.SubjectAfter);
    }

    /// <summary>Checks packages as they come, one after the other and in their order.</summary>
    /// <param name="packages">The packages.</param>
    /// <param name="registry">What is known; <see cref="Registry.Empty"/> clears nobody.</param>
    /// <param name="asOf">The clocks; <see cref="AsOf.Open"/> where left out.</param>
    /// <param name="cancellation">Stops the check between two rules.</param>
    /// <returns>A report for each package, each as soon as it is ready.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="packages"/> or <paramref name="registry"/> is <see langword="null"/>.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public IAsyncEnumerable<VettingReport> CheckAll(
        IAsyncEnumerable<AidPackage> packages, Registry registry, AsOf? asOf = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(packages);
        ArgumentNullException.ThrowIfNull(registry);
        return Each(packages, registry, asOf, cancellation);
    }

    private ImmutableArray<Answer> Answers(
        AidPackage package, Registry registry, Func<Provision, bool> provisions, string? subject, AsOf? asOf, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(package);
        ArgumentNullException.ThrowIfNull(registry);
        return new Evaluation(_rules, package, registry, asOf ?? AsOf.Open).Answers(provisions, place => subject is null || place.Pointer == subject, cancellation);
    }

    private static bool Is(string name, string asked) => string.Equals(name, asked, StringComparison.OrdinalIgnoreCase);

    private async IAsyncEnumerable<VettingReport> Each(
        IAsyncEnumerable<AidPackage> packages, Registry registry, AsOf? asOf, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var package in packages.WithCancellation(cancellation))
        {
            yield return Check(package, registry, asOf, cancellation);
        }
    }
}
