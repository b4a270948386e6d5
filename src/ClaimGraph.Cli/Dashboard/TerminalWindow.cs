using System.Globalization;
using System.Text;
using ClaimGraph.Cli.Terminal;

namespace ClaimGraph.Cli.Dashboard;

/// <summary>The terminal's other screen: entered, drawn on, and left as it was found. Safe to call from any thread.</summary>
sealed class TerminalWindow(Output output)
{
    // The other screen; no cursor; no wrapping, so that a character that this terminal draws wider than we think moves no line.
    const string EnterText = "\e[?1049h\e[?25l\e[?7l\e[2J";
    const string LeaveText = "\e[?7h\e[?25h\e[?1049l";

    // What xterm takes at most; others take more.
    const int MostCopied = 74_000;

    readonly Lock gate = new();
    IReadOnlyList<string> shown = [];
    bool isEntered;

    /// <summary>The size of the terminal now.</summary>
    internal static Size Size()
    {
        try
        {
            return new Size(Console.WindowWidth, Console.WindowHeight);
        }
        catch (IOException)
        {
            return new Size(80, 24);
        }
    }

    /// <summary>Begins. The next picture is drawn whole.</summary>
    internal void Enter()
    {
        lock (gate)
        {
            Write(EnterText);
            isEntered = true;
            shown = [];
        }
    }

    /// <summary>Leaves the terminal as it was found. Does nothing when that is done already.</summary>
    internal void Leave()
    {
        lock (gate)
        {
            if (isEntered) Write(LeaveText);
            isEntered = false;
        }
    }

    /// <summary>Draws the rows that differ from those that are shown, each over the old one, so that nothing flickers.</summary>
    internal void Draw(IReadOnlyList<string> rows)
    {
        lock (gate)
        {
            if (!isEntered) return;
            var text = new StringBuilder(shown.Count == 0 ? "\e[2J" : "");
            for (var i = 0; i < rows.Count; i++)
            {
                if (i < shown.Count && shown[i] == rows[i]) continue;
                text.Append(CultureInfo.InvariantCulture, $"\e[{i + 1};1H\e[2K").Append(rows[i]);
            }

            for (var i = rows.Count; i < shown.Count; i++) text.Append(CultureInfo.InvariantCulture, $"\e[{i + 1};1H\e[2K");
            shown = [.. rows];
            // Terminals that know this show the picture when it is whole; others pass over it.
            if (text.Length > 0) Write($"\e[?2026h{text}\e[?2026l");
        }
    }

    /// <summary>Lets the next picture be drawn whole.</summary>
    internal void Forget()
    {
        lock (gate) shown = [];
    }

    /// <summary>Asks the terminal to put a text on the clipboard (OSC 52). The text travels in Base64, so nothing in it is obeyed.</summary>
    /// <returns>Whether it was asked: too long a text is not.</returns>
    internal bool TryCopy(string text)
    {
        var base64 = Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
        if (base64.Length > MostCopied) return false;
        lock (gate) Write($"\e]52;c;{base64}\a");
        return true;
    }

    void Write(string text)
    {
        output.Data.Write(text);
        output.Flush();
    }
}
