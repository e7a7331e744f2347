namespace Vetting.Screening.Parts;

/// <summary>A part of an input that can be screened by itself: whole lines.</summary>
/// <param name="Number">Its place among the parts, from 0.</param>
/// <param name="Offset">Where it begins, in bytes.</param>
/// <param name="Length">How long it is, in bytes.</param>
/// <param name="Row">The number of its first line in the input, from 1.</param>
/// <param name="Sha256">The hash of its bytes, so that an input that was changed meanwhile is noticed.</param>
internal sealed record InputPart(int Number, long Offset, long Length, long Row, string Sha256);
