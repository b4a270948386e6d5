namespace ClaimGraph.Cli.Dashboard;

/// <summary>How far a load is, those first that want to be seen first.</summary>
public enum LoadStage
{
    /// <summary>It has no end, and was seen to get on lately.</summary>
    Running,

    /// <summary>It has no end; whether it runs is not known yet.</summary>
    NotEnded,

    /// <summary>It has no end, and was watched for minutes without getting on.</summary>
    CutOff,

    /// <summary>It has ended.</summary>
    Done,
}
