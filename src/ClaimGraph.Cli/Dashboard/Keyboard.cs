namespace ClaimGraph.Cli.Dashboard;

/// <summary>Reads keys on a thread of its own, as the console can only be waited for by blocking.</summary>
static class Keyboard
{
    /// <summary>Begins to read. The thread ends with the program, or when the keyboard is gone.</summary>
    internal static void Start(Action<DashboardEvent> post) => new Thread(() => Read(post)) { IsBackground = true, Name = "keyboard" }.Start();

    static void Read(Action<DashboardEvent> post)
    {
        try
        {
            while (true)
            {
                var key = Console.ReadKey(intercept: true);
                // A closed terminal gives nothing, again and again.
                if (key is { KeyChar: '\0', Key: ConsoleKey.None }) break;
                post(new DashboardEvent.Pressed(key));
            }
        }
        catch (Exception error) when (error is InvalidOperationException or IOException)
        {
            // The same by another name.
        }

        post(new DashboardEvent.Ended());
    }
}
