using System.Globalization;
using Orleans.Configuration;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;
using Vetting.Host.Access;
using Vetting.Host.Answers;
using Vetting.Host.Endpoints;
using Vetting.Host.Limits;
using Vetting.Host.Pages;
using Vetting.Orleans.Watching;

namespace Vetting.Host;

/// <summary>Puts the host together: one silo with its storage, and what is asked of it over HTTP.</summary>
internal static class WatchHost
{
    public static WebApplication Build(string[] arguments)
    {
        var builder = WebApplication.CreateBuilder(arguments);
        var options = builder.Configuration.GetSection("Watch").Get<WatchOptions>() ?? new WatchOptions();
        var limits = builder.Configuration.GetSection("Limits").Get<RequestLimits>() ?? new RequestLimits();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = limits.BodyBytes);
#pragma warning disable RS0030 // The host is where the clock comes in: everything below is given it.
        builder.Services.AddSingleton(TimeProvider.System);
#pragma warning restore RS0030
        builder.Services.AddVettingWatch(options);
        builder.Services.AddKeys(builder.Configuration);
        builder.Services.AddPages();
        builder.Services.AddRequestLimits(limits);
        builder.Services.AddProblems();
        builder.Services.AddOpenApi();
        builder.Services.AddHealthChecks().AddCheck<StorageHealth>("storage");
        builder.Services.AddOpenTelemetry()
            .WithMetrics(metrics => metrics.AddMeter("Microsoft.Orleans", WatchMeter.Name).AddAspNetCoreInstrumentation())
            .WithTracing(tracing => tracing.AddSource("Microsoft.Orleans.Application").AddAspNetCoreInstrumentation());
        builder.Services.AddExportWhereConfigured(builder.Configuration);
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning).AddFilter("Orleans", LogLevel.Warning);
        builder.UseOrleans(silo => Cluster(silo, options, builder.Configuration));

        var app = builder.Build();
        app.UseExceptionHandler();
        app.UseStatusCodePages();
        app.UseAuthentication();
        app.UseRateLimiter();
        app.UseAuthorization();
        app.MapOpenApi("/openapi.json").RequireAuthorization(Roles.Read);
        app.MapHealthChecks("/health");
        app.MapWatch();
        app.MapScreenings();
        app.MapPages();
        app.MapSignIn();
        return app;
    }

    private static void Cluster(ISiloBuilder silo, WatchOptions options, ConfigurationManager configuration)
    {
        var siloPort = Port(configuration, "Silo:Port", 11111);
        var gatewayPort = Port(configuration, "Silo:GatewayPort", 0);
        if (options.Redis is not { } redis)
        {
            silo.UseLocalhostClustering(siloPort, gatewayPort);
            return;
        }

        silo.UseRedisClustering(redis);
        silo.ConfigureEndpoints(configuration["Silo:Name"] ?? "localhost", siloPort, gatewayPort);
        silo.Configure<ClusterMembershipOptions>(configuration.GetSection("Silo:Membership"));
    }

    private static int Port(ConfigurationManager configuration, string name, int otherwise) =>
        configuration[name] is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
}
