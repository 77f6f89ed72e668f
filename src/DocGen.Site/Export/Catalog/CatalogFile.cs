using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using DocGen.Site.Plan;
using DocGen.Site.Render;

namespace DocGen.Site.Export.Catalog;

/// <summary>Writes <c>catalog.json</c>: all that the model says, in all languages. Its form is told by the schema beside it.</summary>
internal static class CatalogFile
{
    public const string Address = "catalog.json";

    public const string SchemaAddress = "catalog.schema.json";

    /// <summary>How the file is written.</summary>
    public static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        IndentSize = 1,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        TypeInfoResolver = CatalogContext.Default,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    /// <summary>The JSON Schema of the file, which is made from the types that it is written from, and which a test holds to them.</summary>
    public static string Schema
    {
        get
        {
            using var reader = new StreamReader(typeof(CatalogFile).Assembly.GetManifestResourceStream(SchemaAddress)!);
            return reader.ReadToEnd().ReplaceLineEndings("\n");
        }
    }

    /// <summary>The file of a site.</summary>
    /// <param name="plan">The site, which has a language.</param>
    /// <param name="scopeOf">What a page is rendered with.</param>
    public static byte[] Write(SitePlan plan, Func<PlannedPage, PageScope> scopeOf)
    {
        var source = new CatalogSource(plan, [.. plan.Site.Languages.Select(language => scopeOf(plan.Find($"{language}/index.html")!))]);
        using var file = new MemoryStream();
        JsonSerializer.Serialize(file, new CatalogJson(source), Options);
        file.WriteByte((byte)'\n');
        return file.ToArray();
    }
}

/// <summary>How the types are written, found out when this is compiled: to find it out at run time takes twice the time of the first file.</summary>
[JsonSerializable(typeof(CatalogJson))]
[JsonSerializable(typeof(FiguresJson))]
[JsonSerializable(typeof(JsonElement))]
[JsonSerializable(typeof(bool))]
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
internal sealed partial class CatalogContext : JsonSerializerContext;
