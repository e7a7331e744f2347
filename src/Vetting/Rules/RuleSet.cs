using System.Collections.Immutable;
using System.Text;
using Vetting.Facts;
using Vetting.Reading;
using Vetting.Rules.Changes;
using Vetting.Rules.Files;

namespace Vetting.Rules;

/// <summary>Rules ready to be asked, with the parameters they name and the table of channels.</summary>
/// <remarks>Immutable; may be shared between threads. A reload is a new set.</remarks>
public sealed class RuleSet
{
    private const string Changed = "+changed";

    private static readonly Lazy<RuleSet> LazyShipped = new(() => RuleSetLoader.Load(ShippedRules.Files, areSound: true));

    internal RuleSet(ImmutableArray<RuleFile> files, ImmutableArray<Provision> provisions, ParameterTable parameters, ChannelTable channels, ImmutableArray<(string Name, string Sha256)> used)
    {
        Files = files;
        Provisions = provisions;
        Parameters = parameters;
        Channels = channels;
        Used = used;
    }

    internal RuleSet(RuleSet rules)
        : this(rules.Files, rules.Provisions, rules.Parameters, rules.Channels, rules.Used) =>
        (Changes, Added, Folder, Version) = (rules.Changes, rules.Added, rules.Folder, rules.Version is { } version && !version.EndsWith(Changed, StringComparison.Ordinal) ? version + Changed : rules.Version);

    /// <summary>Gets the rules that ship with the library.</summary>
    public static RuleSet Shipped => LazyShipped.Value;

    /// <summary>Gets what was changed about the rules since they were read, in the order in which it was changed; empty for rules that are as they were read.</summary>
    public ImmutableArray<RuleChange> Changes { get; internal init; } = [];

    /// <summary>
    /// Gets the version that whoever keeps the rules gave them. It is apart from that of the library: under one major and minor
    /// number, the same package, registry and dates get the same answers.
    /// </summary>
    /// <value>Three numbers, such as <c>1.2.0</c>, and <c>+changed</c> where rules were added, left out or changed; <see langword="null"/> where the rules carry none.</value>
    public string? Version { get; internal init; }

    /// <summary>Gets the identity of the set: a hash of every file it was made of and of every change.</summary>
    /// <value>A SHA-256 in lower-case hexadecimal. Sets of one hash give the same answers.</value>
    public string Sha256 => ContentHash.OfBytes(Encoding.UTF8.GetBytes(string.Join('\n', Used.Select(used => used.Sha256).Order(StringComparer.Ordinal).Concat(Changes.Select(change => change.ToString())))));

    /// <summary>The folder or file that the set was read from; <see langword="null"/> for the shipped rules.</summary>
    internal string? Folder { get; init; }

    /// <summary>The folders and files whose rules were added.</summary>
    internal ImmutableArray<string> Added { get; init; } = [];

    internal ImmutableArray<RuleFile> Files { get; init; }

    /// <summary>Gets the rules by id, in the order of ids.</summary>
    internal ImmutableArray<Provision> Provisions { get; init; }

    internal ParameterTable Parameters { get; init; }

    internal ChannelTable Channels { get; init; }

    /// <summary>Gets every file that the set was made of, with the hash of its bytes.</summary>
    internal ImmutableArray<(string Name, string Sha256)> Used { get; init; }

    /// <summary>
    /// Reads every <c>rules.json</c> under a folder. A folder without <c>parameters.json</c> or <c>channels/table.json</c>
    /// of its own uses the shipped ones, and reports name them.
    /// </summary>
    /// <param name="path">The folder, or one rule file.</param>
    /// <returns>The rules.</returns>
    /// <exception cref="UnusableInputException">A file cannot be used; carries every problem of every file.</exception>
    public static RuleSet Read(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var rules = RuleSetLoader.Load(RuleFolder.Files(path));
        return new RuleSet(rules) { Folder = path, Version = rules.Version };
    }

    /// <summary>Reads the rules of one file from JSON text; parameters and channels are the shipped ones.</summary>
    /// <param name="json">A rule file: RulesEngine workflows.</param>
    /// <param name="name">The name that problems and reports give as the file.</param>
    /// <returns>The rules.</returns>
    /// <exception cref="UnusableInputException">The text cannot be used; carries every problem.</exception>
    public static RuleSet Parse(string json, string name = "-")
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentException.ThrowIfNullOrEmpty(name);
        return RuleSetLoader.Load(RuleFolder.Files(new RuleInput(name, () => new MemoryStream(Encoding.UTF8.GetBytes(json), writable: false))));
    }

    /// <summary>Adds rules. Nothing of this set is changed by that: an id or parameter that both have, and that differs, is refused.</summary>
    /// <param name="added">The rules to ask as well.</param>
    /// <returns>The rules of both.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="added"/> is <see langword="null"/>.</exception>
    /// <exception cref="UnusableInputException">The sets do not go together; carries every problem.</exception>
    public RuleSet With(RuleSet added)
    {
        ArgumentNullException.ThrowIfNull(added);
        return RuleSetChanges.Together(this, added);
    }

    /// <summary>
    /// Leaves a rule out. Every report and receipt says so; a bar that is left out still holds every subject that it would be
    /// asked about, a hold still warns, and what warned is only told.
    /// </summary>
    /// <param name="rule">The rule's id, with its variant where it has one, in any case.</param>
    /// <param name="reason">Why, in a sentence on one line.</param>
    /// <returns>The rules without it.</returns>
    /// <exception cref="ArgumentException">There is no such rule, or no reason.</exception>
    public RuleSet Without(string rule, string reason) => RuleSetChanges.Without(this, rule, reason);

    /// <summary>Lets a violation of a rule do something else than the rule says. Every report and receipt says so.</summary>
    /// <param name="rule">The rule's id, with its variant where it has one, in any case.</param>
    /// <param name="severity">What a violation does. A bar or a hold never becomes a note, and only a statute bars.</param>
    /// <param name="reason">Why, in a sentence on one line.</param>
    /// <returns>The rules with that severity.</returns>
    /// <exception cref="ArgumentException">There is no such rule, no reason, or the rule cannot have that severity.</exception>
    public RuleSet WithSeverity(string rule, Severity severity, string reason) => RuleSetChanges.WithSeverity(this, rule, severity, reason);

    /// <summary>
    /// Exchanges dated values of the law. Every report and receipt says so, and every recipient is held: whether the law's own
    /// value gives the same answer was not asked.
    /// </summary>
    /// <param name="path">A file in the format <c>vetting/parameters/1</c> that holds the changed parameters only.</param>
    /// <param name="reason">Why, in a sentence on one line.</param>
    /// <returns>The rules with those values.</returns>
    /// <exception cref="ArgumentException">There is no reason.</exception>
    /// <exception cref="UnusableInputException">The file cannot be used, or names a parameter that the set has not; carries every problem.</exception>
    public RuleSet WithParameters(string path, string reason)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return RuleSetChanges.WithParameters(this, path, reason);
    }
}
