using DocGen.Site.Plan;
using DocGen.Site.Render;
using DocGen.Site.Render.Figures;
using DocGen.Site.Render.Views;

namespace DocGen.Site.Pages;

/// <summary>What a page is: which pages of its kind there are, and what is particular to them. Each kind has a folder of its own beside this file.</summary>
public abstract class PageKind
{
    /// <summary>Describes a kind.</summary>
    /// <param name="name">Its name, which its template has as well.</param>
    /// <param name="section">The part of the site that its pages belong to.</param>
    private protected PageKind(string name, PageSection section)
    {
        Name = name;
        Section = section;
    }

    /// <summary>Its name in kebab case, which its template has as well.</summary>
    public string Name { get; }

    /// <summary>The part of the site that its pages belong to.</summary>
    internal PageSection Section { get; }

    /// <summary>The folder that holds a page for each thing of the kind, with a slash at its end; empty where there is no such folder.</summary>
    internal virtual string Folder => "";

    /// <summary>Whether each of its pages is there because its author wrote a file for it.</summary>
    internal virtual bool IsAuthored => false;

    /// <summary>Whether the heading of its section in the navigation leads to its page.</summary>
    internal virtual bool HeadsSection => false;

    /// <summary>The kind among whose pages its own are read, one after another.</summary>
    internal virtual PageKind ReadAmong => this;

    /// <summary>What https://schema.org calls its pages.</summary>
    internal virtual string SchemaType => "WebPage";

    /// <summary>The pages of the kind in a language, in order.</summary>
    internal abstract IEnumerable<PlannedPage> PagesIn(PlanScope scope);

    /// <summary>What its section of the navigation shows of them.</summary>
    /// <param name="language">What is decided for the language.</param>
    /// <param name="pages">Those that the author gave no other place in the navigation.</param>
    internal virtual IEnumerable<NavigationEntry> Navigation(LanguagePlan language, IEnumerable<PlannedPage> pages) => [];

    /// <summary>What a page says of itself in a sentence where its author says nothing; may be empty.</summary>
    internal virtual string Description(PageScope scope) => "";

    /// <summary>The pages above a page of the kind, from the top down: what it is one of, or a kind of.</summary>
    internal virtual IEnumerable<PlannedPage> Above(SitePlan plan, PlannedPage page) => [];

    /// <summary>The files that a page has for other programs, besides its Markdown.</summary>
    internal virtual IEnumerable<PageExport> Exports(PlannedPage page) => [];

    /// <summary>What the template of a page is given.</summary>
    /// <param name="scope">The page.</param>
    /// <param name="figures">Takes the figures that it shows.</param>
    internal abstract KindView View(PageScope scope, PageFigures figures);

    /// <summary>Pages as entries of the navigation.</summary>
    private protected static IEnumerable<NavigationEntry> Items(IEnumerable<PlannedPage> pages) => pages.Select(page => new NavigationEntry(page.ShortTitle, page));
}

/// <summary>A file of a page for other programs. An author's own file of the same address stands in for it.</summary>
/// <param name="Address">Its path in the site.</param>
/// <param name="Write">Its content.</param>
internal sealed record PageExport(string Address, Func<PageScope, string> Write);
