using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using DocGen.Shared;
using DocGen.Site.Render;

namespace DocGen.Site.Pages.Explorer;

/// <summary>
/// Writes what the explorer's script knows of the subjects as a call of the function <c>docgenExplorer</c>, since a page that is opened from disk may
/// load scripts but no data. Layers and comparisons are written once and named by their position.
/// </summary>
internal static class ExplorerData
{
    private static readonly JsonSerializerOptions s_options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static string Write(PageScope scope, IReadOnlyList<SubjectEntry> subjects)
    {
        var language = scope.Plan.Languages[scope.Language];
        var layers = subjects.SelectMany(subject => subject.Stack.Layers.Concat(subject.Stack.Lanes.SelectMany(lane => lane.Layers))).Distinct().ToList();
        var places = layers.Select((layer, place) => (layer, place)).ToDictionary();
        var placesByType = places.ToDictionary(layer => layer.Key.Type, layer => layer.Value);
        var shown = subjects.Select((subject, place) => (subject.Type, place)).DistinctBy(subject => subject.Type).ToDictionary();
        var answered = subjects.SelectMany(subject => subject.Cells).Select(cell => cell.ComparisonType).ToHashSet();
        var comparisons = language.Comparisons.Where(comparison => answered.Contains(comparison.Type)).ToList();
        var data = new JsonObject
        {
            ["layers"] = Array(layers.Select(layer => new JsonObject
            {
                ["name"] = layer.Name[scope.Language],
                ["href"] = scope.Href(layer),
                ["key"] = layer.Slug,
                ["color"] = KebabCase.From(scope.Plan.Colors.ColorOf(layer).ToString()),
                // By position, those of the layers here that it is a kind of.
                ["bases"] = Array(BasesOf(layer.Type).Where(placesByType.ContainsKey).Select(type => placesByType[type]).Order().Select(place => (JsonNode)place)),
            })),
            ["comparisons"] = Array(comparisons.Select(comparison => new JsonObject
            {
                ["name"] = comparison.Name[scope.Language],
                ["href"] = scope.Href(comparison),
                ["criteria"] = Array(comparison.Criteria.Select(criterion => (JsonNode)criterion.Name[scope.Language])),
            })),
            ["subjects"] = new JsonObject(subjects.Select(subject => KeyValuePair.Create<string, JsonNode?>(subject.Slug, Subject(scope, subject, places, comparisons)))),
            ["records"] = Array(language.Records.Where(record => record.About.Any(shown.ContainsKey)).Select(record => new JsonObject
            {
                ["name"] = record.Name[scope.Language],
                ["href"] = scope.Href(record),
                ["collection"] = scope.Plan.Site.Catalog.CollectionOf(record).Name[scope.Language],
                ["about"] = Array(record.About.Where(shown.ContainsKey).Select(type => shown[type]).Distinct().Order().Select(place => (JsonNode)subjects[place].Slug)),
            })),
        };
        return $"docgenExplorer({data.ToJsonString(s_options)});\n";
    }

    private static JsonObject Subject(PageScope scope, SubjectEntry subject, Dictionary<LayerEntry, int> layers, List<ComparisonEntry> comparisons) => new()
    {
        ["name"] = subject.Name[scope.Language],
        ["href"] = scope.Href(subject),
        ["layers"] = Array(subject.Stack.Layers.Select(layer => (JsonNode)layers[layer])),
        ["boundary"] = subject.Stack.Boundary is { } boundary ? layers[boundary] : null,
        ["lanes"] = Array(subject.Stack.Lanes.Select(lane => new JsonObject
        {
            ["repeats"] = lane.Repeats,
            ["base"] = lane.BaseDepth,
            ["layers"] = Array(lane.Layers.Select(layer => (JsonNode)layers[layer])),
        })),
        // By comparison, then by criterion: the text, or null where the subject does not answer.
        ["answers"] = Array(comparisons.Select(comparison => Array(comparison.Criteria.Select(criterion =>
            subject.FindCell(comparison, criterion) is { } cell ? (JsonNode)CellRenderer.Text(scope, cell) : null)))),
    };

    private static IEnumerable<Type> BasesOf(Type type)
    {
        for (var above = type.BaseType; above is not null; above = above.BaseType) yield return above;
    }

    private static JsonArray Array(IEnumerable<JsonNode?> items) => new([.. items]);
}
