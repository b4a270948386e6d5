namespace ClaimGraph.Tests;

/// <summary>What a run of the program left behind.</summary>
sealed record ProgramResult(int ExitCode, string Output, string Messages)
{
    /// <summary>Both outputs.</summary>
    public string Everything => Output + Messages;

    /// <summary>Fails with both outputs when the exit code is another.</summary>
    public ProgramResult ShouldExitWith(int code)
    {
        ExitCode.ShouldBe(code, $"stdout:\n{Output}\nstderr:\n{Messages}");
        return this;
    }
}
