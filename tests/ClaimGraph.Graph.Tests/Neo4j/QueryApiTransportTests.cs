using System.Net;
using System.Net.Sockets;
using ClaimGraph.Graph;
using ClaimGraph.Neo4j;
using ClaimGraph.Neo4j.Transport;

namespace ClaimGraph.Tests.Neo4j;

/// <summary>Faults that a real server does not show on demand.</summary>
public sealed class QueryApiTransportTests
{
    const string Secret = "open-sesame";

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static TheoryData<string, string, string, bool> Refusals => new()
    {
        { "401 Unauthorized", """{"errors":[{"code":"Neo.ClientError.Security.Unauthorized","message":"Invalid credential."}]}""", "CLAIMGRAPH_NEO4J_PASSWORD", false },
        { "401 Unauthorized", "", "CLAIMGRAPH_NEO4J_USER", false },
        { "404 Not Found", """{"errors":[{"code":"Neo.ClientError.Database.DatabaseNotFound","message":"Graph not found: nope"}]}""", "NEO4J_DATABASE", false },
        { "404 Not Found", "<html>nothing here</html>", "not Neo4j's HTTP port", false },
        { "404 Not Found", """{"errors":[{"code":"Neo.ClientError.Request.Invalid","message":"Transaction with Id: \"zz\" was not found."}]}""", "must begin again", true },
        { "413 Content Too Large", "", "lower the batch size", false },
        { "429 Too Many Requests", """{"errors":[{"code":"Neo.ClientError.Security.AuthenticationRateLimit","message":"Wait 5 seconds."}]}""", "wrong passwords", true },
        { "429 Too Many Requests", "", "asks to wait", true },
        { "426 Upgrade Required", "", "https://", false },
        { "500 Internal Server Error", """{"errors":[{"code":"Neo.DatabaseError.General.UnknownError","message":"No space left on device"}]}""", "full disk", false },
        { "500 Internal Server Error", """{"errors":[{"code":"Neo.TransientError.General.DatabaseUnavailable","message":"Starting."}]}""", "busy", true },
        { "503 Service Unavailable", "", "wait until it has started", true },
        { "502 Bad Gateway", "<html>", "not ready", true },
        { "307 Temporary Redirect", "", "another address", false },
        { "400 Bad Request", """{"errors":[{"code":"Neo.TransientError.Transaction.DeadlockDetected","message":"Deadlock."}]}""", "try again", true },
        { "400 Bad Request", """{"errors":[{"code":"Neo.TransientError.General.MemoryPoolOutOfMemoryError","message":"Limit."}]}""", "lower the batch size", false },
        { "400 Bad Request", """{"errors":[{"code":"Neo.ClientError.Schema.ConstraintValidationFailed","message":"Already exists."}]}""", "fresh database", false },
        { "400 Bad Request", """{"errors":[{"code":"Neo.ClientError.General.ForbiddenOnReadOnlyDatabase","message":"No."}]}""", "does not let this user write", false },
        { "400 Bad Request", """{"errors":[{"code":"Neo.ClientError.Statement.SyntaxError","message":"Invalid input"}]}""", "5.26 or newer", false },
        { "202 Accepted", """{"data":{"fields":["n"],"values":[]},"errors":[{"code":"Neo.TransientError.Transaction.DeadlockDetected","message":"Deadlock."}]}""", "try again", true },
        { "202 Accepted", """{"data":{"fields":["n"],"values":[[1],[2]]},"errors":[{"code":"Neo.ClientError.Transaction.TransactionTimedOut","message":"Late."}]}""", "after its time", true },
        { "202 Accepted", "<html>Welcome</html>", "does not answer as Neo4j's Query API does", false },
        { "202 Accepted", """{"data":{"fields":["n"],"values":[1]}}""", "does not answer as Neo4j's Query API does", false },
        { "202 Accepted", """{"data":{"fields":["n"],"values":[[1""", "broke: try again", true },
        { "202 Accepted", "", "broke: try again", true },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task BeginAsync_Refused_SaysWhatToDo(string status, string body, string words, bool isTransient)
    {
        var type = body.StartsWith('<') ? "text/html" : "application/json";
        using var server = StubServer.Answering(StubServer.Response(status, body, type));
        var fault = await FaultAsync(server.Address, transport => transport.BeginAsync(Statement.Of("lock-writer"), Stop));

        fault.Message.ShouldContain(words);
        fault.IsTransient.ShouldBe(isTransient);
        server.Requests.ShouldBe(1, "writes are not tried again here");
    }

    [Fact]
    public async Task BeginAsync_AnswerCutOff_IsTransient()
    {
        using var server = StubServer.Answering(StubServer.Response("202 Accepted", """{"transaction":""", length: 1_000));
        var fault = await FaultAsync(server.Address, transport => transport.BeginAsync(first: null, Stop));
        fault.Message.ShouldContain("broke: try again");
        fault.IsTransient.ShouldBeTrue();
    }

    [Theory]
    [InlineData("")]
    [InlineData("HTTP/1.1 202 Accepted\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{\"data\":")]
    public async Task BeginAsync_AnswerNeverEnds_GivesUp(string beginning)
    {
        using var server = StubServer.Stalling(beginning);
        var fault = await FaultAsync(
            server.Address, transport => transport.BeginAsync(first: null, Stop), options => options with { AnswerTimeout = TimeSpan.FromMilliseconds(200) });
        fault.Message.ShouldContain("did not answer within 0.2 seconds");
        fault.IsTransient.ShouldBeTrue();
    }

    [Fact]
    public async Task BeginAsync_CallerGivesUp_IsCancelled()
    {
        using var server = StubServer.Stalling("");
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        await using var transport = Transport(new Neo4jOptions { Uri = server.Address });
        await Should.ThrowAsync<OperationCanceledException>(() => transport.BeginAsync(first: null, stop.Token));
    }

    [Fact]
    public async Task ReadAsync_TransientFault_IsTriedAgain()
    {
        using var server = StubServer.Answering(StubServer.Response("503 Service Unavailable", ""));
        await using var transport = Transport(new Neo4jOptions { Uri = server.Address, MaxRetries = 2 });
        var fault = await Should.ThrowAsync<ClaimGraphException>(async () =>
        {
            await foreach (var _ in transport.ReadAsync(Statement.Of("read-schema"), new Dictionary<string, object?>(StringComparer.Ordinal), Stop)) { }
        });
        fault.IsTransient.ShouldBeTrue();
        server.Requests.ShouldBe(3);
    }

    [Theory]
    [InlineData("""{"neo4j_version":"5.25.1"}""", "version 5.25: upgrade it to 5.26")]
    [InlineData("""{"neo4j_version":"4.4.40"}""", "version 4.4: upgrade it to 5.26")]
    [InlineData("""{"neo4j_version":7}""", "not Neo4j's HTTP port")]
    [InlineData("""{"neo4j_version":"five"}""", "not Neo4j's HTTP port")]
    [InlineData("""{"name":"something else"}""", "not Neo4j's HTTP port")]
    [InlineData("[]", "not Neo4j's HTTP port")]
    [InlineData("", "not Neo4j's HTTP port")]
    [InlineData("<html>Welcome to the router</html>", "not Neo4j's HTTP port")]
    public async Task ConnectAsync_NoFittingServer_IsRefused(string body, string words)
    {
        using var server = StubServer.AnsweringAll(StubServer.Response("200 OK", body));
        (await FaultAsync(server.Address, transport => transport.ConnectAsync(Stop))).Message.ShouldContain(words);
    }

    [Theory]
    [InlineData("5.26.31")]
    [InlineData("5.26-aura")]
    [InlineData("5.27.0")]
    [InlineData("2025.04.0")]
    public async Task ConnectAsync_FittingServer_Connects(string version)
    {
        using var server = StubServer.AnsweringAll(StubServer.Response("200 OK", $$"""{"neo4j_version":"{{version}}"}"""));
        await using var transport = Transport(new Neo4jOptions { Uri = server.Address });
        await transport.ConnectAsync(Stop);
    }

    [Fact]
    public async Task ConnectAsync_NothingListens_SaysStartIt()
    {
        var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var address = new Uri($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");
        listener.Dispose();
        var fault = await FaultAsync(address, transport => transport.ConnectAsync(Stop));
        fault.Message.ShouldBe($"Neo4j does not answer at {address.AbsoluteUri.TrimEnd('/')}: start it, or check the address in --graph.");
        fault.IsTransient.ShouldBeTrue();
    }

    [Fact]
    public async Task ConnectAsync_NoHttpSpoken_NamesThePorts()
    {
        using var server = StubServer.AnsweringAll("\0\0\u0004\u0004 this is Bolt\r\n\r\n");
        (await FaultAsync(server.Address, transport => transport.ConnectAsync(Stop))).Message.ShouldContain("7474");
    }

    [Fact]
    public async Task ConnectAsync_HttpsOnAPlainPort_NamesTheCertificate()
    {
        using var server = StubServer.AnsweringAll(StubServer.Response("400 Bad Request", ""));
        var address = new UriBuilder(server.Address) { Scheme = "https" }.Uri;
        var fault = await FaultAsync(address, transport => transport.ConnectAsync(Stop));
        fault.Message.ShouldContain("encrypted connection");
        fault.IsTransient.ShouldBeFalse();
    }

    [Fact]
    public async Task ConnectAsync_CertificateOfAStranger_IsRefused()
    {
        using var server = new TlsStub();
        var fault = await FaultAsync(server.Address, transport => transport.ConnectAsync(Stop));
        fault.Message.ShouldContain("certificate is not trusted");
        fault.IsTransient.ShouldBeFalse();
    }

    [Theory]
    [InlineData("ftp://localhost", "http://")]
    [InlineData("bolt://localhost:7687", "http://")]
    [InlineData("http://neo4j:open-sesame@localhost:7474", "CLAIMGRAPH_NEO4J_PASSWORD")]
    [InlineData("http://localhost:7474/?a=b", "no '?'")]
    public void Create_UnfitAddress_IsRefusedWithoutTheSecret(string address, string words)
    {
        var fault = Should.Throw<ClaimGraphException>(() => Transport(new Neo4jOptions { Uri = new Uri(address) }));
        fault.Message.ShouldContain(words);
        fault.Message.ShouldNotContain(Secret);
    }

    [Theory]
    [InlineData("")]
    [InlineData("ab")]
    [InlineData("no such/database")]
    [InlineData("../../x")]
    [InlineData("قاعدة")]
    public void Create_UnfitDatabase_NamesTheVariable(string database) =>
        Should.Throw<ClaimGraphException>(() => Transport(new Neo4jOptions { Uri = new Uri("http://localhost:7474"), Database = database }))
            .Message.ShouldContain("NEO4J_DATABASE");

    [Fact]
    public void ToString_OfOptions_HidesThePassword() =>
        new Neo4jOptions { Uri = new Uri("http://localhost:7474"), Password = Secret }.ToString().ShouldBe("http://localhost:7474 (neo4j)");

    static QueryApiTransport Transport(Neo4jOptions options) => new(options, TimeProvider.System);

    static async Task<ClaimGraphException> FaultAsync(Uri address, Func<QueryApiTransport, Task> act, Func<Neo4jOptions, Neo4jOptions>? change = null)
    {
        var options = new Neo4jOptions { Uri = address, Password = Secret, MaxRetries = 0 };
        await using var transport = Transport(change?.Invoke(options) ?? options);
        var fault = await Should.ThrowAsync<ClaimGraphException>(() => act(transport));
        fault.ToString().ShouldNotContain(Secret);
        return fault;
    }
}
