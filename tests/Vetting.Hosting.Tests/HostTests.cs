using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;

namespace Vetting.Hosting.Tests;

public sealed class HostTests
{
    [Fact]
    public void A_host_is_given_one_vetter()
    {
        using var host = new ServiceCollection().AddVetting().AddVetting().BuildServiceProvider();

        Assert.Same(host.GetRequiredService<LiveVetter>(), host.GetRequiredService<LiveVetter>());
    }

    [Fact]
    public void What_it_does_can_be_measured_and_names_nobody()
    {
        var measured = new List<string>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, its) =>
            {
                if (instrument.Meter.Name == LiveVetter.TelemetryName)
                {
                    its.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) =>
        {
            lock (measured)
            {
                measured.Add($"{instrument.Name} {value} {string.Join(' ', tags.ToArray().Select(tag => tag.Value))}");
            }
        });
        listener.Start();
        using var vetter = new LiveVetter(new VettingOptions { Registry = Inputs.Registries[1] });

        vetter.Check(Inputs.Packages[0], null, TestContext.Current.CancellationToken);
        vetter.Reload();

        lock (measured)
        {
            Assert.Contains("vetting.checks 1 clear", measured);
            Assert.Contains("vetting.reloads 1 unchanged", measured);
        }
    }
}
