using System.Collections.Immutable;
using Vetting.Reading;

namespace Vetting.Facts;

/// <summary>
/// Something a rule may read facts of. Every fact is nullable, and <see langword="null"/> means unknown. Each answers,
/// only when asked, which statements its facts rest on.
/// </summary>
internal abstract class FactObject
{
    /// <summary>What the object is, in a few words, for explanations: <c>the incident "…"</c>.</summary>
    internal abstract string Called { get; }

    /// <summary>Who can supply the object's facts or decide them, where the facts themselves do not say.</summary>
    internal virtual Supplier DecidedBy => Supplier.None;

    /// <summary>Where the record stands that its facts are read from, and where an unknown one is to be written.</summary>
    internal abstract Place? RecordedAt { get; }

    /// <summary>The member of the formats that states the fact of that name, where the object stands for one of several alike.</summary>
    internal virtual string? WrittenAt(string fact) => null;

    /// <summary>The unit that the object stands for, by id, where it stands for one.</summary>
    internal virtual string? AboutUnit => null;

    /// <summary>The person whom the object stands for, by reference, where it stands for one.</summary>
    internal virtual string? AboutPerson => null;

    /// <summary>The statements that the fact of that name rests on; empty where nothing states it.</summary>
    internal abstract ImmutableArray<Evidence> Behind(string fact);
}
