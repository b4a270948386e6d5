using System.Collections;
using System.Text.Json;
using ClaimGraph.Cli.Settings;
using ClaimGraph.Cli.Terminal;
using ClaimGraph.Graph;
using ClaimGraph.Loading;
using ClaimGraph.Reporting;
using ClaimGraph.Vocabulary;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Systemd;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace ClaimGraph.Cli.Watching;

/// <summary>Puts the host of the worker together: logs, signals or systemd, telemetry.</summary>
static class WatchHost
{
    const string Telemetry = "OTEL_";
    const string Endpoint = "OTEL_EXPORTER_OTLP_";

    internal static IHost Build(
        IClaimGraph graph, ConceptScheme scheme, EffectiveSettings settings, WatchOptions options, bool quiet, Secrets secrets, TimeProvider time, Interrupt interrupt)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        AddLogging(builder.Logging, settings, quiet);
        builder.Services
            .Configure<HostOptions>(host => host.ShutdownTimeout = options.Shutdown)
            .AddSingleton(time)
            .AddSingleton(secrets)
            .AddSingleton(graph)
            .AddSingleton(scheme)
            .AddSingleton(settings.Loader(reread: false))
            .AddSingleton(options)
            .AddSingleton(interrupt)
            .AddSingleton<ISystemdNotifier, SystemdNotifier>()
            .AddSingleton<IHostLifetime, SignalLifetime>()
            .AddSingleton<Worker>()
            .AddHostedService(services => services.GetRequiredService<Worker>());
        AddTelemetry(builder);
        return builder.Build();
    }

    static void AddLogging(ILoggingBuilder logging, EffectiveSettings settings, bool quiet)
    {
        var least = Enum.Parse<LogLevel>(settings.Text(SettingsTable.LogLevel)!, ignoreCase: true);
        logging.SetMinimumLevel(quiet && least < LogLevel.Warning ? LogLevel.Warning : least);
        // Whatever goes wrong there is told by the program itself, without a stack.
        logging.AddFilter("Microsoft.Extensions.Hosting", LogLevel.None);
        logging.AddJsonConsole(json =>
        {
            json.UseUtcTimestamp = true;
            json.TimestampFormat = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";
            json.JsonWriterOptions = new JsonWriterOptions { Encoder = JsonEncoding.Encoder };
        });
        logging.AddConsoleFormatter<SafeConsoleFormatter, ConsoleFormatterOptions>();
        // Last, as each of the others would choose its own format.
        logging.AddConsole(console =>
        {
            console.LogToStandardErrorThreshold = LogLevel.Trace;
            // Whoever reads the log and stalls must not stall the worker.
            console.QueueFullMode = ConsoleLoggerQueueFullMode.DropWrite;
            console.FormatterName = settings.Text(SettingsTable.LogFormat) == "json" ? ConsoleFormatterNames.Json : SafeConsoleFormatter.FormatterName;
        });
    }

    // Nothing is exported, nor are the libraries for it loaded, unless somebody names where to.
    static void AddTelemetry(HostApplicationBuilder builder)
    {
        var variables = Environment.GetEnvironmentVariables().Cast<DictionaryEntry>()
            .Select(entry => KeyValuePair.Create((string)entry.Key, (string?)entry.Value))
            .Where(entry => entry.Key.StartsWith(Telemetry, StringComparison.Ordinal) && !string.IsNullOrEmpty(entry.Value))
            .ToDictionary(StringComparer.Ordinal);
        if (!variables.Keys.Any(name => name.StartsWith(Endpoint, StringComparison.Ordinal) && name.EndsWith("ENDPOINT", StringComparison.Ordinal))) return;
        // A collector that hangs must not keep the worker from stopping in time.
        variables.TryAdd("OTEL_EXPORTER_OTLP_TIMEOUT", "3000");
        builder.Configuration.AddInMemoryCollection(variables);
        builder.Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService(
                variables.GetValueOrDefault("OTEL_SERVICE_NAME") ?? "claimgraph", serviceVersion: typeof(WatchHost).Assembly.GetName().Version?.ToString(3)))
            .WithMetrics(metrics => metrics.AddMeter(LoadTelemetry.Name).AddOtlpExporter())
            .WithTracing(traces => traces.AddSource(LoadTelemetry.Name).AddOtlpExporter());
    }
}
