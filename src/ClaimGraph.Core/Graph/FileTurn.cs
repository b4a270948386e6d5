namespace ClaimGraph.Graph;

/// <summary>Whose turn it is to load a file.</summary>
public enum FileTurn
{
    /// <summary>The asking worker's: it holds the file from now on.</summary>
    Own,

    /// <summary>Another worker's, which holds the file and was seen lately.</summary>
    Others,

    /// <summary>Nobody's: a finished load already holds these bytes. One that rejected all of them does not count: they may have been read as another format.</summary>
    Loaded,
}
