using System.Collections.Frozen;
using Vetting.Claims;
using Vetting.Reading;

namespace Vetting.Findings.Missing;

/// <summary>
/// Finds the place for an answer: the catalogue of facts says which member it is (<c>incidents[].credibility[]</c>), and the
/// record that the fact is read from says which item of each list.
/// </summary>
internal static class AnswerPlaces
{
    private static readonly FrozenSet<string> RegistryMembers = typeof(RegistryContent).GetProperties()
        .Select(member => Spelling.Camel(member.Name)).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What says that there are no further claims of a kind: a search, and never a list that is left as it is.</summary>
    public const string Search = "searches[]";

    /// <summary>Whether a member is one of the registry's own lists of claims, such as <c>listings[]</c>.</summary>
    public static bool IsClaims(string member) => IsInRegistry(member) && Steps(member) is [{ IsList: true }];

    public static bool IsInRegistry(string member) => RegistryMembers.Contains(Steps(member)[0].Name);

    /// <param name="member">As the catalogue of facts writes it.</param>
    /// <param name="record">The record that the fact is read from, or <see langword="null"/> where there is none yet.</param>
    public static AnswerPlace Of(string member, Place? record)
    {
        var steps = Steps(member);
        var stands = record is null ? [] : record.Value.Pointer.Split('/').Skip(1).ToArray();
        var pointer = string.Empty;
        var matched = 0;
        for (var i = 0; i < steps.Length; i++)
        {
            var (name, isList) = steps[i];
            pointer += "/" + name;
            var isAlong = matched >= 0 && matched < stands.Length && stands[matched] == name;
            matched = isAlong ? matched + 1 : -1;
            if (isList)
            {
                pointer += isAlong && matched < stands.Length ? "/" + stands[matched++] : "/-";
            }
        }

        var isRegistry = RegistryMembers.Contains(steps[0].Name);
        var isInItsFile = stands.Length == 0 || stands[0] == steps[0].Name;
        return new AnswerPlace(isRegistry ? "registry" : "package", record is not null && (isInItsFile || !isRegistry) ? record.Value.File : null, pointer);
    }

    /// <summary>Where the question is about a record itself, such as whether a disputed claim holds: that record.</summary>
    public static AnswerPlace Itself(Place record) =>
        new(IsInRegistry(record.Pointer.Split('/').ElementAtOrDefault(1) ?? string.Empty) ? "registry" : "package", record.File, record.Pointer);

    private static (string Name, bool IsList)[] Steps(string member) =>
        [.. member.Split('.').Select(step => step.EndsWith("[]", StringComparison.Ordinal) ? (step[..^2], true) : (step, false))];
}
