using System.Collections.Immutable;
using Vetting.Screening.Packages;
using Vetting.Screening.Parts;

namespace Vetting.Orleans.Screenings;

/// <summary>A screening with all that a silo needs to screen parts of it.</summary>
/// <param name="Record">The screening.</param>
/// <param name="Parts">Its parts.</param>
/// <param name="Input">Reads them.</param>
/// <param name="Screen">Screens packages by the rules and the registry that it began with.</param>
/// <param name="Folder">Where what comes of parts is kept.</param>
internal sealed record PreparedScreening(ScreeningOnRecord Record, ImmutableArray<InputPart> Parts, InputParts Input, PackageScreen Screen, string Folder);
