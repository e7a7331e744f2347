namespace Vetting.Reading;

/// <summary>Something read from a file that remembers where it stood, so that a finding can point at it.</summary>
internal abstract record Placed
{
    /// <summary>Where the value begins; set by the reader and no part of the value's content.</summary>
    public Place Place { get; init; }
}
