using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using DocGen.Site.Plan;
using DocGen.Site.Render;

namespace DocGen.Site.Export.Catalog;

/// <summary>Writes <c>catalog.json</c>: all that the model says, in all languages. Its form is told by the schema beside it.</summary>
internal static class CatalogFile
{
    public const string Address = "catalog.json";

    /// <summary>How the file is written, which its schema tells too.</summary>
    public static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        IndentSize = 1,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

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
