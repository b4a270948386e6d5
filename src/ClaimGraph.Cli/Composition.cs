using ClaimGraph.Cli.Settings;
using ClaimGraph.Comparison;
using ClaimGraph.Extraction;
using ClaimGraph.Graph;
using ClaimGraph.Neo4j;
using ClaimGraph.Neo4j.Transport;
using ClaimGraph.Sqlite;
using ClaimGraph.Vocabulary;

namespace ClaimGraph.Cli;

/// <summary>Builds the rooms from the settings. The only place that knows which graphs there are.</summary>
sealed class Composition(EffectiveSettings settings, TimeProvider time, Secrets secrets)
{
    /// <summary>The graph that the settings name, not opened yet.</summary>
    internal IClaimGraph Graph()
    {
        var value = settings.Find(SettingsTable.Graph);
        var (address, fault) = GraphAddress.Read(value.Text!, value.Source);
        if (fault is not null) throw new UsageException(fault);
        return address!.SqliteFile is { } file ? Sqlite(file) : Neo4j(address.Server!);
    }

    /// <summary>The graph that the settings name, opened. An embedded graph that is not there yet is told, not created.</summary>
    /// <exception cref="ClaimGraphException">The graph is out of reach.</exception>
    internal async Task<IClaimGraph> OpenAsync(CancellationToken cancellationToken)
    {
        var address = settings.Text(SettingsTable.Graph)!;
        if (GraphAddress.Read(address, "").Address?.SqliteFile is { } file && !File.Exists(file))
            throw new ClaimGraphException($"There is no graph at {address}: load claims into it first (claimgraph load PATH), or name another with --graph.");
        var graph = Graph();
        await graph.OpenAsync(cancellationToken);
        return graph;
    }

    /// <summary>The vocabulary: the built-in concepts and the user's own.</summary>
    /// <exception cref="UsageException">The user's own has faults.</exception>
    internal ConceptScheme Vocabulary()
    {
        if (settings.Text(SettingsTable.Vocabulary) is not { } folder) return ConceptScheme.BuiltIn;
        var reading = ConceptScheme.Read(folder);
        VocabularyRemark[] faults = [.. reading.Faults, .. WordListCheck.Faults(reading.Scheme)];
        if (faults.Length > 0) throw new UsageException([.. faults.Select(fault => $"{fault.File}: {fault.Message}")]);
        return reading.Scheme;
    }

    /// <summary>The comparison that loading uses too.</summary>
    internal Comparer Comparer(ConceptScheme scheme) => new(new Neighbourhood(scheme), settings.Comparison());

    // Apart, so that only the library of the graph in use is loaded.
    static SqliteClaimGraph Sqlite(string file) => new(file, new SqliteOptions());

    Neo4jClaimGraph Neo4j(Uri server)
    {
        var password = Password();
        secrets.Add(password);
        var options = new Neo4jOptions
        {
            Uri = server,
            User = settings.Text(SettingsTable.User)!,
            Password = password,
            Database = settings.Text(SettingsTable.Database)!,
        };
        return options.Fault() is { } fault ? throw new UsageException(fault) : new Neo4jClaimGraph(Neo4jTransports.Create(options, time));
    }

    string? Password()
    {
        var password = settings.Find(SettingsTable.Password);
        var file = settings.Text(SettingsTable.PasswordFile);
        if (file is null || (password.Text is not null && password.Source != password.Setting.VendorName)) return password.Text;
        try
        {
            return File.ReadLines(file).FirstOrDefault()
                ?? throw new UsageException($"The password file {file} is empty: write the password on its first line.");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"The password file cannot be read: {error.Message}");
        }
    }
}
