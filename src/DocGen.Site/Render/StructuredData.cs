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
        if (PageViews.Absolute(scope.Settings.Address, page.Address) is { Length: > 0 } address)
        {
            data["url"] = address;
            if (Breadcrumbs(scope) is { } breadcrumbs)
            {
                // What is no page for schema.org is what a page is about.
                if (page.Kind.SchemaType == "WebPage") data["breadcrumb"] = breadcrumbs;
                else data["mainEntityOfPage"] = new JsonObject { ["@type"] = "WebPage", ["breadcrumb"] = breadcrumbs };
            }
        }

        return data.ToJsonString(s_options);
    }

    // Only what has an address; of the page itself the name is enough.
    private static JsonObject? Breadcrumbs(PageScope scope)
    {
        var steps = scope.Trail.Where(step => step.Page is not null).Select(step => (step.Title, Address: PageViews.Absolute(scope.Settings.Address, step.Page!.Address))).ToList();
        if (steps.Count == 0) return null;
        var items = steps.Append((scope.Page.ShortTitle, "")).Select(JsonNode? (step, index) =>
        {
            var item = new JsonObject { ["@type"] = "ListItem", ["position"] = index + 1, ["name"] = step.Item1 };
            if (step.Item2.Length > 0) item["item"] = step.Item2;
            return item;
        });
        return new() { ["@type"] = "BreadcrumbList", ["itemListElement"] = new JsonArray([.. items]) };
    }
}
