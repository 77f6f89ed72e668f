using System.Text.RegularExpressions;

namespace DocGen.Build.Tests.Packages;

/// <summary>Follows the links of a site on disk as a browser would that opens it there.</summary>
internal static partial class DeadLinks
{
    /// <summary>Every link of every page that leads nowhere or out of the site's folder.</summary>
    public static IEnumerable<string> In(string site) =>
        from page in Directory.EnumerateFiles(site, "*.html", SearchOption.AllDirectories)
        where Path.GetFileName(page) != "404.html"
        from Match match in Link().Matches(Body(File.ReadAllText(page)))
        let address = Uri.UnescapeDataString(match.Groups["address"].Value.Split('#')[0])
        where address.Length > 0 && !address.StartsWith("http", StringComparison.Ordinal)
        let target = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(page)!, address))
        where address.StartsWith('/') || !target.StartsWith(site, StringComparison.Ordinal) || !File.Exists(target)
        select $"{Path.GetRelativePath(site, page)}: {address}";

    // Canonical and alternate links are absolute where the site has an address.
    private static string Body(string html) => html[html.IndexOf("<body", StringComparison.Ordinal)..];

    [GeneratedRegex("(?:href|src)=\"(?<address>[^\"]*)\"")]
    private static partial Regex Link();
}
