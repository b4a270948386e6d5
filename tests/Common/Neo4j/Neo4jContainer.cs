using System.Net;
using System.Net.Sockets;
using System.Text;
using Docker.DotNet.Models;
using DotNet.Testcontainers.Builders;
using DotNet.Testcontainers.Configurations;
using DotNet.Testcontainers.Containers;
using Microsoft.Extensions.Logging.Abstractions;

namespace ClaimGraph.Tests.Neo4j;

/// <summary>A server in a container of this machine's engine.</summary>
sealed class Neo4jContainer : INeo4jHost
{
    const string Image = "neo4j:5.26-community";
    const int HttpPort = 7474;
    const int BoltPort = 7687;

    readonly Neo4jServer server;
    readonly IContainer container;

    internal Neo4jContainer()
    {
        // Ports that the engine chooses are others after each start.
        var http = FreePort(from: 10_240 + (Environment.ProcessId % 20_000));
        var bolt = FreePort(from: http + 1);
        server = new Neo4jServer(new Uri($"http://127.0.0.1:{http}"), new Uri($"bolt://127.0.0.1:{bolt}"), "neo4j", "claimgraph-test");
        container = new ContainerBuilder(Image)
            .WithPortBinding(http, HttpPort)
            .WithPortBinding(bolt, BoltPort)
            .WithCreateParameterModifier(BindToLoopback)
            .WithEnvironment("NEO4J_AUTH", $"{server.User}/{server.Password}")
            .WithEnvironment(VariableOf(INeo4jHost.IdleTimeout.Name), INeo4jHost.IdleTimeout.Value)
            .WithWaitStrategy(Wait.ForUnixContainer().UntilHttpRequestIsSucceeded(Question, wait => wait.WithTimeout(TimeSpan.FromMinutes(3))))
            .WithLogger(NullLogger.Instance)
            .Build();
    }

    /// <summary>Whether an engine of this machine answers. One that is not there is found out at once; one that hangs is given up after two seconds.</summary>
    internal static async Task<bool> HasEngineAsync()
    {
        // The settings ask all known sockets, and wait for the answers, when they are first touched.
        var asked = Task.Run(() => IsOfThisMachine(TestcontainersSettings.OS.DockerEndpointAuthConfig?.Endpoint));
        return await Task.WhenAny(asked, Task.Delay(TimeSpan.FromSeconds(2))) == asked && await asked;
    }

    public async Task<Neo4jServer> StartAsync()
    {
        await container.StartAsync();
        return server;
    }

    public async Task KillAsync()
    {
        using var engine = TestcontainersSettings.OS.DockerEndpointAuthConfig.GetDockerClientBuilder().Build();
        await engine.Containers.KillContainerAsync(container.Id, new ContainerKillParameters { Signal = "SIGKILL" });
    }

    public ValueTask DisposeAsync() => container.DisposeAsync();

    // What listens on the loopback of another machine, or of the one around this container, cannot be reached from here.
    static bool IsOfThisMachine(Uri? engine) => engine?.Scheme is "unix" or "npipe" ? !File.Exists("/.dockerenv") : engine?.IsLoopback == true;

    // The image's way of naming settings.
    static string VariableOf(string setting) => "NEO4J_" + setting.Replace("_", "__", StringComparison.Ordinal).Replace('.', '_');

    static void BindToLoopback(CreateContainerParameters parameters)
    {
        foreach (var binding in parameters.HostConfig!.PortBindings!.Values.SelectMany(bindings => bindings)) binding.HostIP = "127.0.0.1";
    }

    HttpWaitStrategy Question(HttpWaitStrategy request) => request
        .ForPort(HttpPort)
        .ForPath("/db/neo4j/query/v2")
        .WithMethod(HttpMethod.Post)
        .WithBasicAuthentication(server.User, server.Password)
        .WithContent(() => new StringContent("""{"statement":"RETURN 1"}""", Encoding.UTF8, "application/json"))
        .ForStatusCode(HttpStatusCode.Accepted)
        .ForResponseMessageMatching(async answer => (await answer.Content.ReadAsStringAsync()).Contains("[[1]]", StringComparison.Ordinal));

    // Below the ports that systems give to outgoing connections: between kill and start nobody else takes it.
    static int FreePort(int from)
    {
        for (var port = from; ; port++)
        {
            try
            {
                using var listener = new TcpListener(IPAddress.Loopback, port);
                listener.Start();
                return port;
            }
            catch (SocketException)
            {
                // Taken: the next one.
            }
        }
    }
}
