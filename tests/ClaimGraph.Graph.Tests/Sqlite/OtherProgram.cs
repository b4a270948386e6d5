using System.Diagnostics;

namespace ClaimGraph.Tests.Sqlite;

/// <summary>Runs programs of the machine that tests need to make trouble.</summary>
static class OtherProgram
{
    /// <summary>Runs a program to its end; false when it is not there or fails.</summary>
    internal static bool Run(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true, UseShellExecute = false });
            process!.StandardError.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
