using System.Diagnostics.CodeAnalysis;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace ClaimGraph.Reading.Articles.Documents;

/// <summary>Parses HTML within bounds: pages made to exhaust time, memory or the stack are refused while they are read.</summary>
sealed class GuardedPage
{
    /// <summary>The deepest nesting: what browsers allow (512 in Blink and WebKit).</summary>
    internal const int MaxDepth = 512;

    const int MostElements = 100_000;
    const int LongestText = 1 << 23;

    // Each copy is compared with all the others.
    const int MostCopies = 10_000;

    // Each new element may cost as much as it lies deep.
    const long MostWork = 2_000_000;

    readonly Dictionary<INode, int> depths = [];
    readonly Stack<INode> path = new();
    IElement? last;
    long work;
    int copies;

    GuardedPage()
    {
    }

    /// <summary>Parses a page or a fragment of one.</summary>
    internal static bool TryParse(string text, [NotNullWhen(true)] out IHtmlDocument? page, [NotNullWhen(false)] out string? fault)
    {
        page = null;
        fault = text.Length > LongestText ? "The page is larger than 8 Mi letters: save its text as .txt." : null;
        if (fault is not null) return false;
        var guard = new GuardedPage();
        try
        {
            page = new HtmlParser(new HtmlParserOptions { OnCreated = (element, _) => guard.Count(element) }).ParseDocument(text);
            return true;
        }
        catch (InvalidDataException exception)
        {
            fault = exception.Message;
            return false;
        }
    }

    // The element before this one has its place by now, this one not yet.
    void Count(IElement element)
    {
        if (last is not null)
        {
            var depth = Depth(last);
            work += depth;
            if (depth > MaxDepth) throw new InvalidDataException($"The page nests more than {MaxDepth} elements: save its text as .txt.");
        }

        if (work > MostWork || copies > MostCopies || depths.Count > MostElements) throw new InvalidDataException("The page holds more elements than an article needs: save its text as .txt.");
        last = element;
    }

    // Formatting that the parser takes up again is copied without being told of: the copies are found here, above what they format.
    int Depth(INode node)
    {
        path.Clear();
        var depth = 0;
        for (INode? known = node; known is not null && !depths.TryGetValue(known, out depth); known = known.Parent) path.Push(known);
        copies += Math.Max(0, path.Count - 1);
        while (path.TryPop(out var next)) depths[next] = ++depth;
        return depth;
    }
}
