using ClaimGraph.Graph;

namespace ClaimGraph.Sqlite;

/// <summary>Creates and upgrades the tables, and refuses what is not a graph of this program.</summary>
static class SqliteSchema
{
    /// <summary>The version that this program writes. Version n is made from n - 1 by <c>Sql/Schema/version-n.sql</c>.</summary>
    internal const int Version = 4;

    // "CGph" in ASCII.
    const long ApplicationId = 0x43477068;

    /// <summary>Whether the database is a graph of this version. Fails when it is none, or a newer one.</summary>
    internal static bool IsCurrent(Session session, string path) => Within(session, "begin-reading", () => Check(session, path));

    /// <summary>Creates or upgrades the tables, unless another program has done so meanwhile.</summary>
    /// <returns>Whether there was something to do.</returns>
    internal static bool Upgrade(Session session, string path) => Within(session, "begin-writing", () =>
    {
        if (Check(session, path)) return false;
        var version = session.Get("Session", "count-tables").Scalar() == 0 ? 0 : (int)(session.Get("Session", "user-version").Scalar() ?? 0);
        while (version < Version)
        {
            version++;
            session.RunScript("Schema", FormattableString.Invariant($"version-{version}"));
        }

        session.SetPragma("application_id", ApplicationId);
        session.SetPragma("user_version", Version);
        session.Get("Session", "commit").Run();
        return true;
    });

    // Another program may be creating the tables: all that is asked is asked of one moment.
    static bool Within(Session session, string begin, Func<bool> action)
    {
        try
        {
            session.Get("Session", begin).Run();
            return action();
        }
        finally
        {
            session.Rollback();
        }
    }

    static bool Check(Session session, string path)
    {
        var application = session.Get("Session", "application-id").Scalar();
        var version = session.Get("Session", "user-version").Scalar() ?? 0;
        var isEmpty = session.Get("Session", "count-tables").Scalar() == 0;
        if (application != ApplicationId && !(application == 0 && isEmpty))
            throw new ClaimGraphException($"'{path}' is the database of another program: name another file.");
        if (version > Version)
        {
            throw new ClaimGraphException(
                $"The graph '{path}' was made by a newer ClaimGraph (schema {version}; this one knows up to {Version}): use the newer program, or name another file.");
        }

        return !isEmpty && version == Version;
    }

    /// <summary>What is wrong with a place for a graph, before SQLite is asked.</summary>
    internal static void CheckPlace(string path)
    {
        if (Directory.Exists(path)) throw new ClaimGraphException($"'{path}' is a folder: name a file in it, such as '{Path.Combine(path, "claims.db")}'.");
        var folder = Path.GetDirectoryName(path);
        if (!Directory.Exists(folder)) throw new ClaimGraphException($"The folder '{folder}' does not exist: create it, or name another file.");
    }
}
