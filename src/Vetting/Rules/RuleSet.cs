using System.Collections.Immutable;
using Vetting.Facts;
using Vetting.Reading;
using Vetting.Rules.Files;

namespace Vetting.Rules;

/// <summary>Rules ready to be asked, with the parameters they name and the table of channels.</summary>
/// <remarks>Immutable; may be shared between threads. A reload is a new set.</remarks>
public sealed class RuleSet
{
    private static readonly Lazy<RuleSet> LazyShipped = new(() => RuleSetLoader.Load(ShippedRules.Files, areSound: true));

    internal RuleSet(ImmutableArray<RuleFile> files, ImmutableArray<Provision> provisions, ParameterTable parameters, ChannelTable channels, ImmutableArray<(string Name, string Sha256)> used)
    {
        Files = files;
        Provisions = provisions;
        Parameters = parameters;
        Channels = channels;
        Used = used;
    }

    /// <summary>Gets the rules that ship with the library.</summary>
    public static RuleSet Shipped => LazyShipped.Value;

    internal ImmutableArray<RuleFile> Files { get; }

    /// <summary>Gets the rules by id, in the order of ids.</summary>
    internal ImmutableArray<Provision> Provisions { get; }

    internal ParameterTable Parameters { get; }

    internal ChannelTable Channels { get; }

    /// <summary>Gets every file that the set was made of, with the hash of its bytes.</summary>
    internal ImmutableArray<(string Name, string Sha256)> Used { get; }

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
        return RuleSetLoader.Load(RuleFolder.Files(path));
    }
}
