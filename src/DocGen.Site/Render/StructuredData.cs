using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace DocGen.Site.Render;

/// <summary>Describes a page to search engines: https://schema.org in JSON-LD.</summary>
internal static class StructuredData
{
    // The encoder escapes the characters that could end the script element.
    private static readonly JsonSerializerOptions s_options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static string Create(PageScope scope, string description)
    {
        var page = scope.Page;
        var data = new JsonObject
        {
            ["@context"] = "https://schema.org",
            ["@type"] = page.Kind.SchemaType,
            [page.Kind.SchemaType == "WebSite" ? "name" : "headline"] = page.Title,
            ["inLanguage"] = page.Language,
        };
        if (description.Length > 0) data["description"] = description;
        if (PageViews.Absolute(scope.Settings.Address, page.Address) is { Length: > 0 } address) data["url"] = address;
        return data.ToJsonString(s_options);
    }
}
