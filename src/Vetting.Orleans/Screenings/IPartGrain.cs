namespace Vetting.Orleans.Screenings;

/// <summary>One part of a screening; its key is the screening's id, a slash and the part's number.</summary>
internal interface IPartGrain : IGrainWithStringKey
{
    /// <summary>Screens the part and records that it is done.</summary>
    /// <returns>Why it can never be; <see langword="null"/> where it is.</returns>
    [ResponseTimeout("00:30:00")]
    Task<string?> ScreenAsync();
}
