using System.Text;

namespace ClaimGraph.Reporting;

/// <summary>Decides which addresses a report may link.</summary>
static class WebAddress
{
    /// <summary>The address as ASCII; null when it is no whole <c>http</c> or <c>https</c> address and must be shown as text.</summary>
    /// <remarks>
    /// Addresses with a name and password, or with a host of other letters than ASCII, are shown and not linked: both are ways to look like
    /// somebody else.
    /// </remarks>
    internal static string? Of(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri)) return null;
        if (uri.Scheme != Uri.UriSchemeHttp && uri.Scheme != Uri.UriSchemeHttps) return null;
        return uri.Host.Length == 0 || uri.UserInfo.Length > 0 || !Ascii.IsValid(uri.AbsoluteUri) ? null : uri.AbsoluteUri;
    }
}
