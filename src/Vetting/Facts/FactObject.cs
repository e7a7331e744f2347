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

    /// <summary>The office whose decision the object's judgements are, where the object stands for one office.</summary>
    internal virtual Supplier DecidedBy => Supplier.None;

    /// <summary>The record that its facts are read from, and where an unknown one is to be written; <see langword="null"/> where there is none yet.</summary>
    internal virtual Placed? Record => null;

    /// <summary>The statements that the fact of that name rests on; empty where nothing states it.</summary>
    internal abstract ImmutableArray<Evidence> Behind(string fact);
}
