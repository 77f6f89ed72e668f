using System.Text;
using System.Text.RegularExpressions;

namespace DocGen.Serve;

/// <summary>Adds to a page what the preview needs of it; the files of the site have nothing of this.</summary>
internal static partial class PreviewPage
{
    /// <summary>A page with the script that reloads it, which its policy is widened to allow.</summary>
    /// <param name="html">The page, as UTF-8.</param>
    /// <param name="token">What the event stream asks for.</param>
    /// <param name="version">What stands for all that a reader sees of it.</param>
    /// <param name="site">The number of the site that it belongs to.</param>
    public static byte[] Prepare(ReadOnlySpan<byte> html, string token, string version, int site)
    {
        var text = Policy().Replace(Encoding.UTF8.GetString(html), match => match.Groups["start"].Value + Widen(match.Groups["policy"].Value) + match.Groups["end"].Value, 1);
        var head = text.IndexOf("</head>", StringComparison.Ordinal);
        var script = $"<link rel=\"stylesheet\" href=\"/_docgen/preview.css\"><script src=\"/_docgen/preview.js?token={token}&amp;version={version}&amp;site={site}\" defer></script>";
        return Encoding.UTF8.GetBytes(head < 0 ? text + script : text.Insert(head, script));
    }

    private static string Widen(string policy)
    {
        var directives = policy.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(directive => directive.Split(' ', 2))
            .ToDictionary(parts => parts[0], parts => parts.Length > 1 ? parts[1] : "", StringComparer.Ordinal);
        foreach (var name in (string[])["script-src", "style-src", "connect-src"])
        {
            var sources = directives.GetValueOrDefault(name, "");
            if (!sources.Contains("'self'", StringComparison.Ordinal)) directives[name] = sources is "" or "'none'" ? "'self'" : sources + " 'self'";
        }

        return string.Join("; ", directives.Select(directive => $"{directive.Key} {directive.Value}".TrimEnd()));
    }

    [GeneratedRegex("(?<start><meta http-equiv=\"Content-Security-Policy\" content=\")(?<policy>[^\"]*)(?<end>\")")]
    private static partial Regex Policy();
}
