using System.Text;

namespace ClaimGraph.Cli.Dashboard;

/// <summary>Makes text from strangers safe to paste: into a shell, for one, where a line break runs it and a control character is a key.</summary>
static class ClipboardText
{
    /// <summary>The text on one line: line breaks and tabs as blanks, without other control characters. All else is exact.</summary>
    internal static string Of(string text)
    {
        var safe = new StringBuilder(text.Length);
        foreach (var c in text.ReplaceLineEndings(" "))
        {
            if (c == '\t') safe.Append(' ');
            else if (!char.IsControl(c)) safe.Append(c);
        }

        return safe.ToString();
    }
}
