using System.Security.Cryptography;
using System.Text;
using DocGen.Site.Languages;
using DocGen.Site.Plan;
using DocGen.Site.Render.Templates;
using DocGen.Site.Render.Views;
using Scriban.Runtime;

namespace DocGen.Site.Render;

/// <summary>Renders the files at the site's root, which belong to no language.</summary>
internal static class RootFiles
{
    public static IEnumerable<MadeFile> Files(SitePlan plan, IReadOnlyDictionary<string, LanguageStrings> strings, IReadOnlyDictionary<string, ScriptObject> texts, TemplateRenderer templates)
    {
        if (plan.Site.Languages.Count == 0) yield break;
        var first = plan.Site.Languages[0];
        var address = plan.Site.Settings.Address;
        var languages = plan.Site.Languages
            .Select(language => new LanguageLinkView(language, plan.LanguageNames[language], $"{language}/index.html", PageViews.Absolute(address, $"{language}/index.html"), language == first))
            .ToList();
        var site = new SiteView(plan.Site.Settings.Title[first], plan.Site.Settings.Description[first], $"{first}/index.html", address, PageViews.Image(plan.Site.Settings), plan.Site.Settings.Repository, new(HtmlText.Empty, []), null).With(plan.Site.Settings.Look, path => plan.FindStaticFile(path) is { } file ? RelativeAddress.Encode(file) : null);
        yield return new("index.html", () => templates.Render("root.html", ("page", RootPage(site, first, languages)), ("site", site), ("languages", languages), ("text", texts[first]))?.Value);
        yield return new("404.html", () => NotFound(plan, strings, templates, site)?.Value);
        foreach (var name in plan.Site.Theme.StyleSheets) yield return new(name, () => templates.Render(name)?.Value);
        yield return new("robots.txt", () => address.Length == 0 ? "User-agent: *\nAllow: /\n" : $"User-agent: *\nAllow: /\nSitemap: {address}sitemap.xml\n");
        if (address.Length > 0) yield return new("sitemap.xml", () => Sitemap(plan, address));

        // GitHub Pages leaves out files that start with an underscore unless this file is there.
        yield return new(".nojekyll", () => "");
    }

    private static PageView RootPage(SiteView site, string language, IReadOnlyList<LanguageLinkView> languages) => new(
        "root", language, site.Title, HtmlText.Escape(site.Title), "", [], site.Description, "", site.Address, "", "", languages, HtmlText.Empty, [], null, null, null, "", "", HtmlText.Empty, HtmlText.Empty);

    // The page is served at any address below the site's, so its links start from a base; its style is its own, allowed by its hash.
    private static HtmlText? NotFound(SitePlan plan, IReadOnlyDictionary<string, LanguageStrings> strings, TemplateRenderer templates, SiteView site)
    {
        if (templates.Render("partials/not-found.css") is not { } style) return null;
        var hash = "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style.Value)));
        var pages = plan.Site.Languages
            .Select(language => new NotFoundView(language, strings[language]["not_found.title"], strings[language]["not_found.text"], $"{language}/index.html", plan.Site.Settings.Title[language]))
            .ToList();
        var path = site.Address.Length == 0 ? "/" : new Uri(site.Address).AbsolutePath;
        return templates.Render("not-found.html", ("site", site), ("pages", pages), ("base", path), ("style", style), ("style_hash", hash));
    }

    private static string Sitemap(SitePlan plan, string address)
    {
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n");
        var translations = plan.Pages.ToLookup(page => page.Path, StringComparer.Ordinal);
        foreach (var page in plan.Pages)
        {
            xml.Append($"<url><loc>{HtmlEncoding.Encode(PageViews.Absolute(address, page.Address))}</loc>");
            foreach (var other in translations[page.Path])
                xml.Append($"<xhtml:link rel=\"alternate\" hreflang=\"{other.Language}\" href=\"{HtmlEncoding.Encode(PageViews.Absolute(address, other.Address))}\"/>");
            xml.Append("</url>\n");
        }

        return xml.Append("</urlset>\n").ToString();
    }
}
