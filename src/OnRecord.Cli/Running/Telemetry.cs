using System.CommandLine;
using OnRecord.Analysis;
using OnRecord.Storage;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace OnRecord.Cli.Running;

/// <summary>Sends measures and traces to a collector of OpenTelemetry, as long as it is not disposed; then what is left.</summary>
internal sealed class Telemetry : IDisposable
{
    private const int IntervalMilliseconds = 10_000,
        FarewellMilliseconds = 3_000;

    private readonly MeterProvider _measures;
    private readonly TracerProvider _traces;

    private Telemetry(Uri collector)
    {
        _measures = Sdk.CreateMeterProviderBuilder()
            .ConfigureResource(Who)
            .AddMeter(Measures.Name, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "Npgsql")
            .AddOtlpExporter(
                (exporter, reader) =>
                {
                    Configure(exporter, collector, "v1/metrics");
                    reader.PeriodicExportingMetricReaderOptions.ExportIntervalMilliseconds = IntervalMilliseconds;
                }
            )
            .Build();
        // No source of the databases: their traces carry SQL.
        _traces = Sdk.CreateTracerProviderBuilder()
            .ConfigureResource(Who)
            .AddSource(Measures.Name)
            .AddOtlpExporter(exporter => Configure(exporter, collector, "v1/traces"))
            .Build();
    }

    public static Option<Uri?> Option()
    {
        var option = new Option<Uri?>("--otlp")
        {
            HelpName = "ADDRESS",
            Description = "A collector of OpenTelemetry that gets measures and traces over HTTP: http://localhost:4318. No words of reports are in them.",
            CustomParser = result =>
            {
                if (Uri.TryCreate(result.Tokens[0].Value, UriKind.Absolute, out Uri? uri) && uri.Scheme is "http" or "https")
                    return uri;
                result.AddError("--otlp takes an address such as http://localhost:4318");
                return null;
            },
        };
        return option;
    }

    /// <returns>Null where no collector is given.</returns>
    public static Telemetry? To(Uri? collector) => collector is null ? null : new Telemetry(collector);

    public void Dispose()
    {
        _traces.ForceFlush(FarewellMilliseconds);
        _measures.ForceFlush(FarewellMilliseconds);
        _traces.Dispose();
        _measures.Dispose();
    }

    private static void Who(ResourceBuilder resource) => resource.AddService("onrecord", serviceVersion: ProgramVersion.Current);

    private static void Configure(OtlpExporterOptions exporter, Uri collector, string signal)
    {
        exporter.Protocol = OtlpExportProtocol.HttpProtobuf;
        exporter.Endpoint = new Uri($"{collector.AbsoluteUri.TrimEnd('/')}/{signal}");
        exporter.TimeoutMilliseconds = FarewellMilliseconds;
    }
}
