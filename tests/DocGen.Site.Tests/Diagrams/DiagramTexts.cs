using DocGen.Site.Diagrams;

namespace DocGen.Site.Tests.Diagrams;

/// <summary>The texts that tests hand to diagrams.</summary>
internal static class DiagramTexts
{
    public static StackLabels StackLabels { get; } = new(Label, instances => $"인스턴스 × {instances}");

    public static EntryLabel Label(CatalogEntry entry) => new(entry.Name["ko"], $"../layers/{entry.Id}.html", "teal");
}
