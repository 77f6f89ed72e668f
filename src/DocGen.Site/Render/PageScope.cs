using DocGen.Site.Languages;
using DocGen.Site.Plan;
using DocGen.Site.Problems;
using DocGen.Site.Render.Templates;
using DocGen.Site.Render.Views;
using Scriban.Runtime;

namespace DocGen.Site.Render;

/// <summary>What everything on a page needs: where it stands, in which language, and how it links elsewhere.</summary>
/// <param name="Page">The page.</param>
/// <param name="Plan">All pages.</param>
/// <param name="Strings">The texts of the user interface in the page's language.</param>
/// <param name="Text">The same for templates.</param>
/// <param name="Values">How values are written in it.</param>
/// <param name="Templates">The theme.</param>
/// <param name="Cells">The values of the model.</param>
/// <param name="Problems">Where mistakes are reported.</param>
internal sealed record PageScope(
    PlannedPage Page,
    SitePlan Plan,
    LanguageStrings Strings,
    ScriptObject Text,
    ValueFormatter Values,
    TemplateRenderer Templates,
    CellValues Cells,
    ProblemList Problems)
{
    public string Language => Page.Language;

    /// <summary>The link from this page to a file of the site, or to an anchor in it.</summary>
    public string Href(string address, string anchor = "")
    {
        if (anchor.Length == 0) return RelativeAddress.Between(Page.Address, address);
        return (address == Page.Address ? "" : RelativeAddress.Between(Page.Address, address)) + "#" + RelativeAddress.EncodeFragment(anchor);
    }

    /// <summary>The link from this page to a documented thing.</summary>
    public string Href(CatalogEntry entry)
    {
        var (address, anchor) = Plan.PlaceOf(Language, entry);
        return Href(address, anchor);
    }

    /// <summary>The link from this page to a documented thing, under its name.</summary>
    public LinkView Link(CatalogEntry entry) => new(entry.Name[Language], Href(entry), LayerOf(entry));

    /// <summary>The link from this page to a cell in the matrix of its comparison, or to the record that holds it.</summary>
    public string Href(CellEntry cell) => cell.Owner is RecordEntry record ? Href(record) : Href(Plan.PlaceOf(Language, cell.Comparison).Address, CellAnchor(cell));

    /// <summary>The link from this page to a criterion: its place in the matrix of a comparison, or the collection whose records answer it.</summary>
    public string Href(CriteriaEntry asking, CriterionEntry criterion) =>
        asking is ComparisonEntry ? Href(Plan.PlaceOf(Language, asking).Address, CriterionAnchor(criterion)) : Href(asking);

    public static string CellAnchor(CellEntry cell) => $"{cell.Owner.Slug}.{CriterionAnchor(cell.Criterion)}";

    /// <summary>What marks everything on a page that shows one and the same layer; empty for other things.</summary>
    public static string LayerOf(CatalogEntry entry) => entry is LayerEntry ? entry.Slug : "";

    public static string CriterionAnchor(CriterionEntry criterion) => KebabCase.From(criterion.PropertyName);
}
