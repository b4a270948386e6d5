using System.Buffers;
using System.Globalization;
using System.Text;

namespace ClaimGraph.Reporting;

/// <summary>Decides which addresses a report may link, and writes them so that they cannot break out of the link.</summary>
static class MarkdownLink
{
    static readonly SearchValues<char> harmless =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789:/?#=-.%,+@!&_~[]");

    /// <summary>The address as a link's target; null when it is no whole <c>http</c> or <c>https</c> address and must be shown as text.</summary>
    /// <remarks>
    /// Addresses with a name and password, or with a host of other letters than ASCII, are shown and not linked: both are ways to look like
    /// somebody else.
    /// </remarks>
    internal static string? Target(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri)) return null;
        if (uri.Scheme != Uri.UriSchemeHttp && uri.Scheme != Uri.UriSchemeHttps) return null;
        if (uri.Host.Length == 0 || uri.UserInfo.Length > 0 || !Ascii.IsValid(uri.AbsoluteUri)) return null;

        // Octets mean the same in an address and nothing in Markdown. Without a semicolon no & begins an entity.
        var target = new StringBuilder(uri.AbsoluteUri.Length);
        foreach (var c in uri.AbsoluteUri)
        {
            if (harmless.Contains(c)) target.Append(c);
            else target.Append(CultureInfo.InvariantCulture, $"%{(int)c:X2}");
        }

        return target.ToString();
    }
}
