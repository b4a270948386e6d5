namespace ClaimGraph.Sqlite;

/// <summary>What a committed batch survives.</summary>
public enum SqliteDurability
{
    /// <summary>A crash of the program, of the machine and the loss of power.</summary>
    Full,

    /// <summary>A crash of the program. The loss of power may take back the last batches, but leaves no batch half done.</summary>
    Normal,
}
