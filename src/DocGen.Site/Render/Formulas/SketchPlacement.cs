using System.Text.Json;
using System.Text.Json.Serialization;
using DocGen.Site.Diagrams.Graphs;

namespace DocGen.Site.Render.Formulas;

/// <summary>Places the boxes and lines of a drawing for the script that draws them: a <see cref="Graph"/> as JSON comes in, a <see cref="PlacedGraph"/> goes out.</summary>
internal static class SketchPlacement
{
    public static string Place(string graph) => JsonSerializer.Serialize(GraphPlacement.Place(JsonSerializer.Deserialize(graph, SketchJson.Default.Graph)!), SketchJson.Default.PlacedGraph);
}

/// <summary>How graphs are written.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
[JsonSerializable(typeof(Graph))]
[JsonSerializable(typeof(PlacedGraph))]
internal sealed partial class SketchJson : JsonSerializerContext;
