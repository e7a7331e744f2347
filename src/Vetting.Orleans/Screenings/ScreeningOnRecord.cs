using System.Collections.Immutable;

namespace Vetting.Orleans.Screenings;

/// <summary>A screening as it was asked for: never changed.</summary>
internal sealed record ScreeningOnRecord(
    string Id, string Input, ImmutableArray<string> Registry, string Output, ImmutableArray<string> RegistrySha256, long RulesVersion, int PartBytes, int Parts, string By, DateTimeOffset On);
