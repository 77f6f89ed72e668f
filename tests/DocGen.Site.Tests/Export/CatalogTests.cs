using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;

namespace DocGen.Site.Tests.Export;

/// <summary><c>catalog.json</c> and its schema.</summary>
public sealed class CatalogTests
{
    [Theory]
    [InlineData("SmallModel", "https://example.org/docs/")]
    [InlineData("SmallModel", null)]
    [InlineData("HostileModel", "https://example.org/")]
    [InlineData("LighthouseModel", null)]
    public void The_catalog_has_the_form_that_its_schema_tells(string model, string? address)
    {
        using var site = new SiteProject { Model = SiteProject.ModelFile(model), Languages = ["de", "ja"], Address = address };
        var catalog = Catalog(site.Built());

        var schema = JsonSchema.FromText(site.Text(catalog["$schema"]!.GetValue<string>()));
        var result = schema.Evaluate(JsonSerializer.SerializeToElement(catalog), new EvaluationOptions { OutputFormat = OutputFormat.List, RequireFormatValidation = true });
        Assert.True(result.IsValid, string.Join('\n', (result.Details ?? []).Where(detail => detail.Errors is not null).Select(detail => $"{detail.InstanceLocation}: {string.Join(", ", detail.Errors!.Values)}")));
        var meta = MetaSchemas.Draft202012.Evaluate(JsonSerializer.SerializeToElement(JsonNode.Parse(site.Text("catalog.schema.json"))));
        Assert.True(meta.IsValid);
    }

    [Theory]
    [InlineData("/colour", "\"red\"")]
    [InlineData("/subjects/0/colour", "\"red\"")]
    [InlineData("/subjects/0/cells/0/colour", "\"red\"")]
    [InlineData("/version", "2")]
    [InlineData("/languages", "[]")]
    [InlineData("/languages/0", "\"de_DE\"")]
    [InlineData("/languages/1", "\"de\"")]
    [InlineData("/title", null)]
    [InlineData("/title", "{}")]
    [InlineData("/title/de_DE", "\"Titel\"")]
    [InlineData("/description", "null")]
    [InlineData("/address", "\"no address\"")]
    [InlineData("/layers/0/id", "\"Foundation\"")]
    [InlineData("/layers/0/pages", null)]
    [InlineData("/layers/0/pages/de", "\"<>\"")]
    [InlineData("/layers/0/color", "\"family\"")]
    [InlineData("/subjects/1/stack/layers/0/depth", "-1")]
    [InlineData("/subjects/1/stack/lanes/0/layers", null)]
    [InlineData("/subjects/1/versus", "[]")]
    [InlineData("/subjects/2/cells/1/citations", "[]")]
    [InlineData("/subjects/2/cells/1/citations/0/reference", "\"X:Book\"")]
    [InlineData("/subjects/0/cells/0/comparison", null)]
    [InlineData("/subjects/0/cells/0/state", "\"Known\"")]
    [InlineData("/subjects/0/cells/0/value", "null")]
    [InlineData("/subjects/0/cells/0/value", "[1]")]
    [InlineData("/subjects/0/cells/0/value", "{ \"readings\": [] }")]
    [InlineData("/comparisons/0/criteria/0/better", "\"higher than\"")]
    [InlineData("/enumerations/0/members/0/value", "1")]
    [InlineData("/references/0/number", "0")]
    [InlineData("/references/0/year", "null")]
    public void The_schema_refuses_what_it_does_not_know(string place, string? value)
    {
        using var site = SiteProject.OfSmallModel();
        var catalog = Catalog(site.Built());
        var schema = JsonSchema.FromText(site.Text("catalog.schema.json"));
        var parts = place.Split('/')[1..];
        var owner = parts[..^1].Aggregate(catalog, (node, part) => int.TryParse(part, out var index) ? node[index]! : node[part]!);

        if (value is null) Assert.True(owner.AsObject().Remove(parts[^1]));
        else if (owner is JsonArray list) list[int.Parse(parts[^1], System.Globalization.CultureInfo.InvariantCulture)] = JsonNode.Parse(value);
        else owner[parts[^1]] = JsonNode.Parse(value);
        Assert.False(schema.Evaluate(JsonSerializer.SerializeToElement(catalog), new EvaluationOptions { RequireFormatValidation = true }).IsValid);
    }

    [Fact]
    public void The_schema_is_that_of_the_types() => Snapshots.Snapshot.Verify(
        CatalogSchema.Write(), "json", path: Path.Combine(RepositoryFolder.Path, "src", "DocGen.Site", "Export", "Catalog", "CatalogFile.cs"), method: "Schema");

    [Fact]
    public void The_catalog_says_all_of_a_small_model()
    {
        using var site = SiteProject.OfSmallModel("https://example.org/docs/");
        Snapshots.Snapshot.Verify(site.Built().Text("catalog.json"), "json");
    }

    [Fact]
    public void The_catalog_says_all_of_collections_and_records()
    {
        using var site = new SiteProject { Model = SiteProject.ModelFile("LighthouseModel"), Languages = ["de", "ja"] };
        var catalog = Catalog(site.Built());
        var parts = new JsonObject { ["collections"] = catalog["collections"]!.DeepClone(), ["records"] = catalog["records"]!.DeepClone(), ["versus"] = new JsonArray([.. catalog["subjects"]!.AsArray().Select(subject => subject!["versus"]?.DeepClone())]) };

        Snapshots.Snapshot.Verify(parts.ToJsonString(new() { WriteIndented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }), "json");
    }

    [Theory]
    [InlineData("SmallModel")]
    [InlineData("LighthouseModel")]
    public void Every_id_and_every_page_that_the_catalog_names_is_there(string model)
    {
        using var site = new SiteProject { Model = SiteProject.ModelFile(model), Languages = ["de", "ja"] };
        var catalog = Catalog(site.Built());
        var (ids, named, pages) = (new HashSet<string>(), new List<string>(), new List<string>());
        Walk(catalog);

        Assert.NotEmpty(named);
        Assert.Equal([], named.Where(id => !ids.Contains(id)));
        Assert.NotEmpty(pages);
        Assert.All(pages, page =>
        {
            var parts = page.Split('#');
            Assert.True(site.Has(Uri.UnescapeDataString(parts[0])), page);
            if (parts.Length > 1) Assert.NotNull(site.Page(parts[0]).GetElementById(Uri.UnescapeDataString(parts[1])));
        });

        void Walk(JsonNode? node, string key = "")
        {
            switch (node)
            {
                case JsonObject part when key is "pages" or "csv":
                    pages.AddRange(part.Select(page => page.Value!.GetValue<string>()));
                    break;
                case JsonObject part:
                    foreach (var (name, value) in part) Walk(value, name == "name" && value is JsonObject ? "" : name);
                    break;
                case JsonArray list:
                    foreach (var item in list) Walk(item, key);
                    break;
                case JsonValue value when value.TryGetValue<string>(out var text) && text.Length > 2 && text[1] == ':' && text[0] is 'T' or 'P':
                    if (key == "id") ids.Add(text);
                    else named.Add(text);
                    break;
            }
        }
    }

    [Fact]
    public void A_number_that_is_not_finite_has_no_value_but_a_text()
    {
        using var folder = new SiteProject();
        var file = CompiledModel.Write(folder.Folder, "Numbers", """
            namespace Numbers;
            /// <summary>A</summary>
            [Comparison, Name("de", "Zahlen")] public interface INumbers { [Name("de", "Zahl")] double? Number { get; } [Name("de", "Dauer")] System.TimeSpan Time { get; } }
            /// <summary>B</summary>
            [Subject, Name("de", "Viel")] public class Much : INumbers { public double? Number => double.PositiveInfinity; public System.TimeSpan Time => System.TimeSpan.FromMilliseconds(1.5); }
            /// <summary>C</summary>
            [Subject, Name("de", "Wenig")] public class Little : INumbers { public double? Number => 1e-7; public System.TimeSpan Time => System.TimeSpan.FromDays(400); }
            """);
        using var site = new SiteProject { Model = file };
        var subjects = Catalog(site.Built())["subjects"]!.AsArray();

        Assert.Null(subjects[0]!["cells"]![0]!["value"]);
        Assert.Equal("∞", subjects[0]!["cells"]![0]!["text"]!["de"]!.GetValue<string>());
        Assert.Equal("PT0.0015S", subjects[0]!["cells"]![1]!["value"]!.GetValue<string>());
        Assert.Equal(1e-7, subjects[1]!["cells"]![0]!["value"]!.GetValue<double>());
        Assert.Equal("P400D", subjects[1]!["cells"]![1]!["value"]!.GetValue<string>());
    }

    [Fact]
    public void A_site_of_prose_has_no_catalog()
    {
        using var site = new SiteProject();
        site.WithPage("a", "# A\n").Built();

        Assert.False(site.Has("catalog.json"));
        Assert.False(site.Has("catalog.schema.json"));
        Assert.DoesNotContain("catalog", site.Text("llms.txt"), StringComparison.Ordinal);
    }

    private static JsonNode Catalog(SiteProject site) => JsonNode.Parse(site.Text("catalog.json"))!;
}
