using System.Collections.Immutable;

namespace Vetting.Rules.Explaining;

/// <summary>Answers that would settle a rule, none of which can be left out, and the outcome they lead to.</summary>
internal sealed record Settlement(ImmutableArray<(Atom Atom, bool Answer)> Answers, Outcome Outcome);
