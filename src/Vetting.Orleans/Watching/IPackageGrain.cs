namespace Vetting.Orleans.Watching;

/// <summary>One package: judges it, one judgement at a time, whichever silo it lives on.</summary>
internal interface IPackageGrain : IGrainWithStringKey
{
    /// <summary>Judges the package if something is new to it, until nothing is or it has tried often enough.</summary>
    Task CatchUpAsync();
}
