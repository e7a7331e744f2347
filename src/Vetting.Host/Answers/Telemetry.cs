namespace Vetting.Host.Answers;

/// <summary>Sends measurements where the usual variable <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> says, and nowhere where it says nothing.</summary>
internal static class Telemetry
{
    public static void AddExportWhereConfigured(this IServiceCollection services, IConfiguration configuration)
    {
        if (configuration["OTEL_EXPORTER_OTLP_ENDPOINT"] is { Length: > 0 })
        {
            OpenTelemetry.OpenTelemetryBuilderOtlpExporterExtensions.UseOtlpExporter(services.AddOpenTelemetry());
        }
    }
}
