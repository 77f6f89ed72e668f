using System.Text.RegularExpressions;

namespace DocGen.Site.Load;

/// <summary>Reads <c>comments</c>: what giscus needs to know.</summary>
internal static partial class CommentsReader
{
    private static readonly string[] s_keys = ["repository", "repository_id", "category", "category_id"];

    public static SiteComments? Read(YamlDocument document, string key, YamlValue value)
    {
        var given = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, part) in document.Entries(key, value, s_keys))
        {
            var text = document.Text(name, part);
            if (name == "repository" && !Repository().IsMatch(text)) document.ReportForm(name, part, "a repository on GitHub, such as owner/name");
            else if (text.Length > 0) given.Add(name, text);
        }

        if (value.Entries is null || !document.Require(key, value, [.. given.Keys], s_keys)) return null;
        return new(given["repository"], given["repository_id"], given["category"], given["category_id"]);
    }

    [GeneratedRegex(@"^[\w.-]+/[\w.-]+$")]
    private static partial Regex Repository();
}
