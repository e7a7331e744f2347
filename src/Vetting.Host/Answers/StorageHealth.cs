using Microsoft.Extensions.Diagnostics.HealthChecks;
using Vetting.Orleans.Storage;
using Vetting.Orleans.Watching;

namespace Vetting.Host.Answers;

/// <summary>The host is well where what it is told can be kept.</summary>
internal sealed class StorageHealth(Watch watch) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await watch.CheckAsync();
            return HealthCheckResult.Healthy();
        }
        catch (StorageUnavailableException problem)
        {
            return HealthCheckResult.Unhealthy("nothing can be recorded", problem);
        }
    }
}
