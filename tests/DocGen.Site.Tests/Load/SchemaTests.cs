using System.Text.Json;
using System.Text.RegularExpressions;
using Json.Schema;
using YamlDotNet.Serialization;

namespace DocGen.Site.Tests.Load;

/// <summary>The schemas that editors complete keys by say what the readers of <c>site.yaml</c> and of front matter take.</summary>
public sealed partial class SchemaTests
{
    private const string Site = "site";
    private const string FrontMatter = "front-matter";

    // Where a mapping stands in the schema, and a file in which it has the key "zzz".
    public static TheoryData<string, string, string> Mappings => new()
    {
        { Site, "", "zzz: 1" },
        { Site, "definitions/section", "navigation: [{zzz: 1}]" },
        { Site, "definitions/link", "navigation: [{pages: [{zzz: 1}]}]" },
        { Site, "definitions/link", "footer: {links: [{zzz: 1}]}" },
        { Site, "definitions/footer", "footer: {zzz: 1}" },
        { Site, "properties/fonts", "fonts: {zzz: 1}" },
        { Site, "definitions/comments", "comments: {zzz: 1}" },
        { FrontMatter, "", "zzz: 1" },
    };

    [Theory]
    [MemberData(nameof(Mappings))]
    public void A_schema_has_the_keys_that_the_reader_knows_with_a_description(string schema, string place, string yaml)
    {
        var mapping = place.Split('/', StringSplitOptions.RemoveEmptyEntries).Aggregate(JsonDocument.Parse(Text(schema)).RootElement, (part, name) => part.GetProperty(name));

        var known = Problems(schema, yaml).Select(problem => KnownKeys().Match(problem)).Single(match => match.Success).Groups["keys"].Value.Split(", ");

        Assert.Equal(known.Order(StringComparer.Ordinal), mapping.GetProperty("properties").EnumerateObject().Select(property => property.Name).Order(StringComparer.Ordinal));
        Assert.All(mapping.GetProperty("properties").EnumerateObject(), property => Assert.True(property.Value.TryGetProperty("description", out _), property.Name));
        Assert.False(IsValid(schema, yaml));
    }

    [Theory]
    [InlineData(Site, "title: Facts")]
    [InlineData(Site, "title: 2026")]
    [InlineData(Site, "title: {de: Fakten}")]
    [InlineData(Site, "title: [Fakten]")]
    [InlineData(Site, "description: {}")]
    [InlineData(Site, "description: {de: [a]}")]
    [InlineData(Site, "address: https://example.org/docs/")]
    [InlineData(Site, "address: example.org")]
    [InlineData(Site, "address: https://example.org/?a=b")]
    [InlineData(Site, "repository: https://github.com/you/repository")]
    [InlineData(Site, "repository: you/repository")]
    [InlineData(Site, "branch: trunk")]
    [InlineData(Site, "branch: [trunk]")]
    [InlineData(Site, "image: shared/picture.PNG")]
    [InlineData(Site, "image: shared/picture.svg")]
    [InlineData(Site, "accent: '#2457d6'")]
    [InlineData(Site, "accent: [red]")]
    [InlineData(Site, "fonts: {text: Brand Sans}")]
    [InlineData(Site, "fonts: {code: [JetBrains Mono, monospace]}")]
    [InlineData(Site, "fonts: Brand Sans")]
    [InlineData(Site, "css: brand.css")]
    [InlineData(Site, "css: [a.css, b.css]")]
    [InlineData(Site, "css: brand.scss")]
    [InlineData(Site, "logo: logo.svg")]
    [InlineData(Site, "logo: logo.ico")]
    [InlineData(Site, "favicon: icon.ico")]
    [InlineData(Site, "favicon: icon.gif")]
    [InlineData(Site, "navigation: [{pages: [index]}]")]
    [InlineData(Site, "navigation: [{title: Start, pages: [{title: Elsewhere, address: 'https://example.org'}]}]")]
    [InlineData(Site, "navigation: [{title: Start}]")]
    [InlineData(Site, "navigation: [{pages: [{title: Elsewhere}]}]")]
    [InlineData(Site, "navigation: [{pages: [{title: Elsewhere, address: index}]}]")]
    [InlineData(Site, "navigation: {pages: [index]}")]
    [InlineData(Site, "navigation: [index]")]
    [InlineData(Site, "footer: {text: Hello, links: [glossary]}")]
    [InlineData(Site, "footer: Hello")]
    [InlineData(Site, "footer: {links: glossary}")]
    [InlineData(Site, "comments: {repository: you/repository, repository_id: R_1, category: General, category_id: DIC_1}")]
    [InlineData(Site, "comments: {repository: you/repository, repository_id: R_1, category: General}")]
    [InlineData(Site, "comments: {repository: repository, repository_id: R_1, category: General, category_id: DIC_1}")]
    [InlineData(Site, "readings: {DocGen: 독젠}")]
    [InlineData(Site, "readings: {DocGen: docgen}")]
    [InlineData(Site, "readings: [독젠]")]
    [InlineData(Site, "scripts: [demo/index.html]")]
    [InlineData(Site, "scripts: demo/index.html")]
    [InlineData(FrontMatter, "title: 2026")]
    [InlineData(FrontMatter, "title: [a]")]
    [InlineData(FrontMatter, "description: A sentence.")]
    [InlineData(FrontMatter, "description: {de: Ein Satz.}")]
    [InlineData(FrontMatter, "order: -1")]
    [InlineData(FrontMatter, "order: first")]
    [InlineData(FrontMatter, "order: 1.5")]
    [InlineData(FrontMatter, "layout: wide")]
    [InlineData(FrontMatter, "layout: [wide]")]
    [InlineData(FrontMatter, "pair: [A, B]")]
    [InlineData(FrontMatter, "draft: true")]
    [InlineData(FrontMatter, "draft: soon")]
    [InlineData(FrontMatter, "aliases: [guide/old]")]
    [InlineData(FrontMatter, "aliases: guide/old")]
    public void A_schema_takes_what_the_reader_takes(string schema, string yaml) => Assert.Equal(Problems(schema, yaml).Count == 0, IsValid(schema, yaml));

    [Fact]
    public void All_settings_and_front_matter_of_the_repository_have_the_form_that_the_schemas_tell()
    {
        var settings = Directory.EnumerateFiles(RepositoryFolder.Path, "site.yaml", SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(RepositoryFolder.Path, file).Split(Path.DirectorySeparatorChar).Intersect(["bin", "obj", "_site"]).Any()).ToList();
        Assert.NotEmpty(settings);
        Assert.All(settings, file => Assert.True(IsValid(Site, File.ReadAllText(file)), file));

        var pages = settings.SelectMany(file => Directory.EnumerateFiles(Path.GetDirectoryName(file)!, "*.md", SearchOption.AllDirectories))
            .Select(file => (File: file, FrontMatter: Opening().Match(File.ReadAllText(file)))).Where(page => page.FrontMatter.Success).ToList();
        Assert.NotEmpty(pages);
        Assert.All(pages, page => Assert.True(IsValid(FrontMatter, page.FrontMatter.Groups["yaml"].Value), page.File));
    }

    [Theory]
    [InlineData(Site)]
    [InlineData(FrontMatter)]
    public void A_schema_is_one(string schema) => Assert.True(MetaSchemas.Draft7.Evaluate(JsonDocument.Parse(Text(schema)).RootElement).IsValid);

    // What the readers of the form say, and not those that look whether a file or a page is there.
    private static List<string> Problems(string schema, string yaml)
    {
        using var site = new SiteProject();
        site.With(schema == Site ? "content/site.yaml" : "content/de/index.md", schema == Site ? yaml + "\n" : $"---\n{yaml}\n---\n\n# Seite\n");
        return [.. site.Problems().Where(problem => FormIds().IsMatch(problem))];
    }

    private static bool IsValid(string schema, string yaml)
    {
        var value = new DeserializerBuilder().WithAttemptingUnquotedStringTypeDeserialization().Build().Deserialize<object>(yaml);
        var json = new SerializerBuilder().JsonCompatible().Build().Serialize(value);
        return JsonSchema.FromText(Text(schema)).Evaluate(JsonDocument.Parse(json).RootElement).IsValid;
    }

    private static string Text(string schema) => File.ReadAllText(Path.Combine(RepositoryFolder.Path, "docs", "DocGen.Documentation", "content", "schemas", schema + ".json"));

    [GeneratedRegex("DG2003: .* Known: (?<keys>.*)\\.$")]
    private static partial Regex KnownKeys();

    [GeneratedRegex("error DG(2002|2003|2004|2005|2006|2028):")]
    private static partial Regex FormIds();

    [GeneratedRegex(@"\A---\n(?<yaml>.*?)^---$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Opening();
}
