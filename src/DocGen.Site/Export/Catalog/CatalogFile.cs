using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using DocGen.Site.Plan;
using DocGen.Site.Render;

namespace DocGen.Site.Export.Catalog;

/// <summary>Writes <c>catalog.json</c>: all that the model says, in all languages. Its form is told by the schema beside it.</summary>
internal static class CatalogFile
{
    public const string Address = "catalog.json";

    public const string SchemaAddress = "catalog.schema.json";

    // Grows when a reader of the form before would read the new one wrongly.
    private const int Version = 1;

    private static readonly JsonWriterOptions s_options = new() { Indented = true, IndentSize = 1, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The JSON Schema of the file.</summary>
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
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, s_options))
        {
            Write(new CatalogWriter(json, [.. plan.Site.Languages.Select(language => scopeOf(plan.Find($"{language}/index.html")!))]), plan);
        }

        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }

    // Things stand in the order that they have in the site's first language.
    private static void Write(CatalogWriter catalog, SitePlan plan)
    {
        var order = plan.Languages[plan.Site.Languages[0]];
        catalog.Object(() =>
        {
            catalog.Text("$schema", SchemaAddress);
            catalog.Number("version", Version);
            catalog.List("languages", plan.Site.Languages, language => catalog.Item(language));
            catalog.Localized("title", scope => plan.Site.Settings.Title[scope.Language]);
            catalog.Localized("description", scope => plan.Site.Settings.Description[scope.Language]);
            catalog.Text("address", plan.Site.Settings.Address);
            catalog.Objects("layers", order.Layers, layer => CatalogEntries.Layer(catalog, layer));
            catalog.Objects("subjects", order.Subjects.Select(subject => subject.Subject), subject => CatalogEntries.Subject(catalog, subject));
            catalog.Objects("comparisons", order.Comparisons, comparison => CatalogEntries.Comparison(catalog, comparison, order.SubjectsOf(comparison)));
            catalog.Objects("collections", order.Collections, collection => CatalogEntries.Collection(catalog, collection));
            catalog.Objects("records", order.Records, record => CatalogEntries.Record(catalog, record));
            catalog.Objects("enumerations", plan.Site.Catalog.Enumerations, enumeration => CatalogEntries.Enumeration(catalog, enumeration));
            catalog.Objects("terms", order.Terms, term => catalog.Entry(term));
            catalog.Objects("references", plan.Bibliography.References, reference => CatalogEntries.Reference(catalog, reference));
        });
    }
}
