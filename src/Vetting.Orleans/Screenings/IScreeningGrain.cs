namespace Vetting.Orleans.Screenings;

/// <summary>One screening: sees to it that every part is done, and then writes the findings.</summary>
internal interface IScreeningGrain : IGrainWithStringKey
{
    /// <summary>Goes on where it was left, unless it is going on already; answers at once.</summary>
    Task GoOnAsync();
}
