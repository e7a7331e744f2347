using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace Vetting.Hosting;

/// <summary>Puts the vetter where a host's dependencies come from.</summary>
public static class VettingServiceCollectionExtensions
{
    /// <summary>Adds one <see cref="LiveVetter"/> for the whole host, made when it is first asked for.</summary>
    /// <param name="services">The services of the host.</param>
    /// <param name="options">By what it checks; the shipped rules and an empty registry, where it is left out.</param>
    /// <returns>The services.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is <see langword="null"/>.</exception>
    public static IServiceCollection AddVetting(this IServiceCollection services, VettingOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton(provider => new LiveVetter(options ?? new VettingOptions(), provider.GetService<ILogger<LiveVetter>>()));
        return services;
    }
}
