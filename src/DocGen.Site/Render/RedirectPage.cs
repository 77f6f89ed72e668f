using DocGen.Site.Plan;
using DocGen.Site.Render.Templates;
using DocGen.Site.Render.Views;
using Scriban.Runtime;

namespace DocGen.Site.Render;

/// <summary>Renders a page that leads on to another, for hosts that know no redirects of their own.</summary>
internal static class RedirectPage
{
    public static HtmlText? Render(Redirect redirect, SitePlan plan, ScriptObject text, TemplateRenderer templates)
    {
        var target = redirect.Target;
        var href = RelativeAddress.Between(redirect.Address, target.Address) + (redirect.Anchor.Length == 0 ? "" : "#" + RelativeAddress.EncodeFragment(redirect.Anchor));
        var view = new RedirectView(target.Language, target.Title, href, PageViews.Absolute(plan.Site.Settings.Address, target.Address), RelativeAddress.ToRoot(redirect.Address));
        return templates.Render("redirect.html", ("redirect", view), ("text", text));
    }
}
