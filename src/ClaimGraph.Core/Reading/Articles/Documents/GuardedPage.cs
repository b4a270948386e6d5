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

    // Each new element may cost as much as it lies deep, and copy as many open formatting elements.
    const long MostWork = 1_000_000;

    readonly Dictionary<INode, int> depths = [];
    IElement? last;
    long work;

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

        if (work > MostWork || depths.Count > MostElements) throw new InvalidDataException("The page holds more elements than an article needs: save its text as .txt.");
        last = element;
    }

    int Depth(INode node)
    {
        var steps = 0;
        INode? known = node;
        var depth = 0;
        for (; known is not null && !depths.TryGetValue(known, out depth) && steps <= MaxDepth; known = known.Parent) steps++;
        depth = known is null ? steps : depth + steps;
        depths[node] = depth;
        return depth;
    }
}
