using Orleans.Concurrency;

namespace Vetting.Orleans.Watching;

/// <summary>One topic, such as a unit: wakes the packages that judged before the newest thing that stands under it.</summary>
internal interface ITopicGrain : IGrainWithStringKey
{
    /// <summary>Wakes every package that is behind. Nobody waits for it; what fails is found by the next sweep.</summary>
    [OneWay]
    Task WakeAsync();
}
