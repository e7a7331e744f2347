using NodaTime;

namespace Vetting.Cli.Commands;

/// <summary>What a check is held against.</summary>
/// <param name="KnownOn">The cut-off of the second check; <see langword="null"/> for none.</param>
internal sealed record Against(LocalDate? KnownOn);
