using System.Xml.Linq;

namespace DocGen.Documentation.Tests;

/// <summary>The stacks of the architecture page are what the project files say.</summary>
public sealed class ProjectTests
{
    // What only packs the others, and the first site, run nowhere of their own; what authors' tests read a site with stands on nothing.
    private static readonly string[] s_withoutLayer = ["DocGen.Package", "DocGen.Templates", "DocGen.Testing", "Virtualization"];

    [Fact]
    public void Every_project_that_runs_is_a_layer_and_every_layer_of_that_name_a_project() => Assert.Equal(
        References().Keys.Except(s_withoutLayer).Order(StringComparer.Ordinal),
        ProjectLayers().Order(StringComparer.Ordinal));

    [Fact]
    public void A_project_stands_on_what_it_references()
    {
        var references = References().Where(project => !s_withoutLayer.Contains(project.Key)).ToDictionary();
        var direct = from project in references
                     from reference in project.Value
                     where !project.Value.Any(other => other != reference && Reaches(references, other, reference))
                     select $"{project.Key} on {reference}";

        Assert.Equal(direct.Order(StringComparer.Ordinal), Standing().Distinct().Order(StringComparer.Ordinal));
    }

    private static bool Reaches(Dictionary<string, string[]> references, string from, string to) =>
        references[from].Any(next => next == to || Reaches(references, next, to));

    // Every project of a column, on the project below it.
    private static IEnumerable<string> Standing() =>
        from program in Catalog.Model.Subjects
        where !program.Stack.IsEmpty
        from column in program.Stack.Lanes.Select(lane => program.Stack.Layers.Take(lane.BaseDepth).Concat(lane.Layers)).DefaultIfEmpty(program.Stack.Layers)
        let projects = column.Select(layer => layer.Name["en"]).Where(References().ContainsKey).ToList()
        from pair in projects.Zip(projects.Skip(1))
        select $"{pair.Second} on {pair.First}";

    private static IEnumerable<string> ProjectLayers() =>
        Catalog.Model.Layers.Select(layer => layer.Name["en"]).Where(name => name.StartsWith("DocGen", StringComparison.Ordinal));

    private static Dictionary<string, string[]> References() => Repository.Files("src", "*.csproj")
        // The projects of the template are an author's; the repository itself may lie in a folder of that name.
        .Where(file => !Path.GetRelativePath(Repository.Folder, file).Split(Path.DirectorySeparatorChar).Contains("docgen"))
        .ToDictionary(
            file => Path.GetFileNameWithoutExtension(file),
            file => XDocument.Load(file).Descendants("ProjectReference").Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/'))).ToArray());
}
