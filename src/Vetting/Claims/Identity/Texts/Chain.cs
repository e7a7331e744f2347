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

    /// <summary>Whether it names two bodies of one kind, of which neither is above the other.</summary>
    public bool HasSiblings => Others.Add(Subject).Where(its => its.Number is not null)
        .SelectMany(its => its.Readings.Where(body => !body.IsUnsaid && !body.IsPart), (its, body) => (its.Number!.Value, body.Key))
        .Distinct().GroupBy(its => its.Key, StringComparer.Ordinal).Any(same => same.Select(its => its.Value).Distinct().Skip(1).Any());

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

        ImmutableArray<Designation> bodies = [.. designations.Where(its => !its.IsNamesOnly && !its.IsServiceOnly)];
        var first = designations[0];
        var subject = bodies.IsEmpty || first.IsNamesOnly ? first
            : bodies[0].Size is null ? bodies[0]
            : bodies.Where(body => body.Size is not null && !body.IsAbove).MinBy(body => body.Size) ?? bodies[0];
        return new Chain(subject, [.. bodies.Where(body => body != subject && body.Size is not null)], designations);
    }

    /// <summary>The same with another body in the place of the one that is meant.</summary>
    public Chain With(Designation subject) => new(subject, [.. Others.Where(other => other != subject)], [.. All.Where(its => its != Subject)]);
}
