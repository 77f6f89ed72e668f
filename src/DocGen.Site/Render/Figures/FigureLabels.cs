using System.Globalization;
using DocGen.Shared;
using DocGen.Site.Diagrams;

namespace DocGen.Site.Render.Figures;

/// <summary>The texts of diagrams in a page's language, with links from that page.</summary>
internal sealed class FigureLabels(PageScope scope)
{
    public StackLabels Stacks => new(Colored, Instances);

    public DifferenceLabels Differences => new(Stacks, change => scope.Strings[$"difference.{KebabCase.From(change.ToString())}"]);

    public EntryLabel Colored(CatalogEntry entry) => new(
        entry.Name[scope.Language],
        scope.Href(entry),
        entry is LayerEntry layer ? KebabCase.From(scope.Plan.Colors.ColorOf(layer).ToString()) : "",
        Layer: PageScope.LayerOf(entry));

    public EntryLabel Plain(CatalogEntry entry) => new(entry.Name[scope.Language], scope.Href(entry));

    public EntryLabel Classified(CatalogEntry entry) =>
        Colored(entry) with { Note = entry is SubjectEntry { IsCategory: true } ? scope.Strings["kind.category"] : "" };

    private string Instances(int count) => $"{scope.Strings["stack.instances"]} × {count.ToString(CultureInfo.InvariantCulture)}";
}
