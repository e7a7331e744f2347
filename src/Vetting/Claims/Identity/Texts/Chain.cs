using System.Collections.Immutable;
using Vetting.Claims.Identity.Words;

namespace Vetting.Claims.Identity.Texts;

/// <summary>The bodies of one recipient: the one that is meant, and those that are named beside it as above or around it.</summary>
internal sealed class Chain
{
    private Chain(Designation subject, ImmutableArray<Designation> others, ImmutableArray<Designation> all)
    {
        Subject = subject;
        Others = others;
        All = all;
        Services = [.. all.SelectMany(its => its.Readings).SelectMany(body => body.Services)
            .DistinctBy(service => service.Name, StringComparer.Ordinal)];
        Places = [.. all.Where(its => its.IsNamesOnly && its != subject).SelectMany(its => its.Names.Concat(its.Titles)).Distinct(StringComparer.Ordinal)];
    }

    public Designation Subject { get; }

    /// <summary>The other bodies: superiors, hosts.</summary>
    public ImmutableArray<Designation> Others { get; }

    public ImmutableArray<Designation> All { get; }

    public ImmutableArray<Concept> Services { get; }

    /// <summary>Words that stand alone behind a comma: as a rule a place.</summary>
    public ImmutableArray<string> Places { get; }

    /// <summary>The other countries that it names.</summary>
    public ImmutableArray<string> OtherCountries => [.. All.SelectMany(its => its.OtherCountries).Distinct(StringComparer.Ordinal)];

    /// <summary>Whether it names two bodies of one size, of which neither is above the other and neither says the other again.</summary>
    public bool HasSiblings
    {
        get
        {
            ImmutableArray<Designation> numbered = [.. Others.Add(Subject).Where(its => its.Number is not null)];
            return numbered.Where((one, at) => numbered.Skip(at + 1).Any(other => AreSiblings(one, other))).Any();
        }
    }

    /// <summary>
    /// The smallest body is the one that is meant: a battalion and not its zone, a squadron and not its base. What stands
    /// first without a known type may be smaller still, so it is taken for the one that is meant.
    /// </summary>
    public static Chain? Of(ImmutableArray<Designation> designations)
    {
        if (designations.IsEmpty)
        {
            return null;
        }

        ImmutableArray<Designation> bodies = [.. designations.Where(its => !its.IsNamesOnly && !its.IsServiceOnly && !its.IsBlank)];
        var first = designations.FirstOrDefault(its => !its.IsBlank) ?? designations[0];
        var subject = bodies.IsEmpty || first.IsNamesOnly ? first
            : bodies[0].Size is null ? bodies[0]
            : bodies.Where(body => body.Size is not null && !body.IsAbove).MinBy(body => body.Size) ?? bodies[0];
        return new Chain(subject, [.. bodies.Where(body => body != subject && body.Size is not null)], designations);
    }

    /// <summary>The same with another body in the place of the one that is meant.</summary>
    public Chain With(Designation subject) => new(subject, [.. Others.Where(other => other != subject)], [.. All.Where(its => its != Subject)]);

    private static bool AreSiblings(Designation one, Designation other) => one.Readings.Any(its => !its.IsUnsaid && !its.IsPart
        && other.Readings.Any(body => AreTwo(its, body, one.Number!.Value.Equals(other.Number!.Value))));

    /// <summary>Bodies of the same types: two where their numbers differ, or where each is of an arm that the other is not.</summary>
    private static bool AreTwo(Body one, Body other, bool hasOneNumber) =>
        one.Types.SequenceEqual(other.Types) && !(hasOneNumber && (IsWithin(one.Arms, other.Arms) || IsWithin(other.Arms, one.Arms)));

    private static bool IsWithin(ImmutableArray<Concept> arms, ImmutableArray<Concept> others) =>
        arms.All(arm => others.Any(other => other.Name == arm.Name));
}
