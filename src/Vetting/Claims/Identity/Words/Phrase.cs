using System.Collections.Immutable;

namespace Vetting.Claims.Identity.Words;

/// <summary>One or more words in a row, and what they can mean.</summary>
internal sealed record Phrase(ImmutableArray<string> Words, ImmutableArray<Sense> Senses);
