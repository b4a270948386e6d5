using System.Text;
using AngleSharp.Dom;

namespace ClaimGraph.Reading.Articles.Documents;

/// <summary>The running text of a part of a page: white space joined, a line for each paragraph, nothing that a reader does not see.</summary>
sealed class PageText
{
    static readonly HashSet<string> unseen = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "style", "noscript", "template", "head", "svg", "math", "iframe", "object", "embed", "canvas", "button", "select", "textarea", "input", "audio", "video",
    };

    static readonly HashSet<string> menus = new(StringComparer.OrdinalIgnoreCase) { "nav", "header", "footer", "aside", "form", "menu", "dialog" };

    static readonly HashSet<string> inline = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "label", "mark", "q", "s", "samp", "small", "span",
        "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
    };

    readonly StringBuilder text = new();
    bool isGap;
    bool isLine;

    PageText()
    {
    }

    /// <summary>The text below an element. Keeps its own way back, so no nesting is too deep, and counts the children of a node once.</summary>
    internal static string Of(IElement root, bool withoutMenus)
    {
        var page = new PageText();
        var open = new Stack<(INode Node, int Next)>([(root, 0)]);
        while (open.TryPop(out var place))
        {
            var (node, next) = place;
            if (node is IElement element && (next == 0 || next >= node.ChildNodes.Length)) page.Border(element);
            if (next >= node.ChildNodes.Length) continue;
            open.Push((node, next + 1));
            var child = node.ChildNodes[next];
            if (child is IText words) page.Add(words.Data);
            else if (child is IElement inner && !IsPassedOver(inner, withoutMenus)) open.Push((inner, 0));
        }

        return page.text.ToString();
    }

    static bool IsPassedOver(IElement element, bool withoutMenus) => unseen.Contains(element.LocalName) || element.HasAttribute("hidden")
        || (withoutMenus && menus.Contains(element.LocalName) && !IsArticleHeader(element));

    static bool IsArticleHeader(IElement element) => element.LocalName == "header" && element.ParentElement?.LocalName is "article" or "main";

    void Border(IElement element)
    {
        if (element.LocalName is "td" or "th") isGap = true;
        else if (!inline.Contains(element.LocalName)) isLine = true;
    }

    void Add(string words)
    {
        foreach (var letter in words)
        {
            if (char.IsWhiteSpace(letter))
            {
                isGap = true;
                continue;
            }

            if (text.Length > 0 && (isLine || isGap)) text.Append(isLine ? '\n' : ' ');
            isGap = isLine = false;
            text.Append(letter);
        }
    }
}
