namespace Vetting.Claims.Identity.Words;

/// <summary>Where a place is.</summary>
/// <param name="Division">The part of the country, by its first name.</param>
/// <param name="IsDivision">Whether the place is that part itself, and no town in it.</param>
internal readonly record struct PlaceSite(string Division, bool IsDivision);
