using System.Buffers;
using System.Globalization;
using System.Text;

namespace ClaimGraph.Reporting;

/// <summary>Writes addresses so that they cannot break out of a link of Markdown.</summary>
static class MarkdownLink
{
    static readonly SearchValues<char> harmless =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789:/?#=-.%,+@!&_~[]");

    /// <summary>The address as a link's target; null when <see cref="WebAddress"/> says that it must be shown as text.</summary>
    internal static string? Target(string url)
    {
        if (WebAddress.Of(url) is not { } address) return null;

        // Octets mean the same in an address and nothing in Markdown. Without a semicolon no & begins an entity.
        var target = new StringBuilder(address.Length);
        foreach (var c in address)
        {
            if (harmless.Contains(c)) target.Append(c);
            else target.Append(CultureInfo.InvariantCulture, $"%{(int)c:X2}");
        }

        return target.ToString();
    }
}
