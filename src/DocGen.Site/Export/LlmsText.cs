using System.Text;
using DocGen.Site.Export.MarkdownPages;
using DocGen.Site.Pages;
using DocGen.Site.Plan;
using DocGen.Site.Render;

namespace DocGen.Site.Export;

/// <summary>Writes <c>llms.txt</c> (https://llmstxt.org): what the site is about, and where its pages are to be had as Markdown.</summary>
internal static class LlmsText
{
    public const string Address = "llms.txt";

    /// <summary>The file of a site.</summary>
    /// <param name="plan">The site, which has a language.</param>
    /// <param name="scopeOf">What a page is rendered with.</param>
    public static string Write(SitePlan plan, Func<PlannedPage, PageScope> scopeOf)
    {
        var first = plan.Site.Languages[0];
        var settings = plan.Site.Settings;
        var text = new StringBuilder($"# {MarkdownText.Escape(settings.Title[first])}\n");
        if (settings.Description[first].Length > 0) text.Append($"\n> {MarkdownText.Escape(settings.Description[first])}\n");
        foreach (var language in plan.Site.Languages)
        {
            var strings = scopeOf(plan.Find($"{language}/index.html")!).Strings;
            foreach (var section in plan.Pages.Where(page => page.Language == language).GroupBy(page => page.Kind.Section))
            {
                var name = plan.Site.Languages.Count == 1 ? "" : plan.LanguageNames[language] + ": ";
                text.Append($"\n## {MarkdownText.Escape(name + section.Key.Title(strings))}\n\n");
                foreach (var page in section)
                {
                    var description = PageViews.OwnDescription(scopeOf(page));
                    AppendLink(text, plan, page.Title, page.MarkdownAddress, description);
                }
            }
        }

        if (plan.Site.Catalog.Entries.Count == 0) return text.ToString();
        var interfaceTexts = scopeOf(plan.Find($"{first}/index.html")!).Strings;
        text.Append($"\n## {MarkdownText.Escape(interfaceTexts["data.title"])}\n\n");
        AppendLink(text, plan, "catalog.json", "catalog.json", interfaceTexts["data.catalog"]);
        AppendLink(text, plan, "catalog.schema.json", "catalog.schema.json", interfaceTexts["data.schema"]);
        return text.ToString();
    }

    // Whoever has the file alone needs whole addresses.
    private static void AppendLink(StringBuilder text, SitePlan plan, string title, string address, string description)
    {
        var site = plan.Site.Settings.Address;
        text.Append("- ").Append(MarkdownText.Link(MarkdownText.Escape(title), site.Length > 0 ? PageViews.Absolute(site, address) : RelativeAddress.Encode(address)));
        if (description.Length > 0) text.Append(": ").Append(MarkdownText.Escape(description));
        text.Append('\n');
    }
}
