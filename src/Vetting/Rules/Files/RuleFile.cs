using System.Collections.Immutable;

namespace Vetting.Rules.Files;

/// <summary>A file of rules as it was read: its workflows, and the very text that stock RulesEngine could run.</summary>
/// <param name="Name">The name that problems and reports give.</param>
/// <param name="Sha256">The hash of its bytes.</param>
/// <param name="Json">Its text.</param>
/// <param name="Workflows">Its workflows.</param>
internal sealed record RuleFile(string Name, string Sha256, string Json, ImmutableArray<WorkflowText> Workflows);
