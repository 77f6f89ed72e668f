using System.Text.Encodings.Web;
using System.Text.Json;

namespace DocGen.Site.Load.Settings;

/// <summary>What a site without a title is called: by the heading of its home page, else by its folder.</summary>
internal static class SiteTitle
{
    private static readonly JsonSerializerOptions s_plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The title in each language.</summary>
    public static SiteText Of(SiteOptions options, IReadOnlyList<string> languages, IReadOnlyList<ContentPage> content) => new(
    [
        .. languages.Select(language => new SiteTextPart(
            language, content.FirstOrDefault(page => page.Language == language && page.Path == "index")?.Document is { Title.Length: > 0 } home ? home.Title : FolderOf(options), 1)),
    ]);

    /// <summary>A title as its author would write it, such as <c>title: "Start"</c>. What JSON calls a text, YAML does too.</summary>
    public static string Line(SiteText title)
    {
        var texts = title.Parts.Select(part => Quoted(part.Text)).Distinct(StringComparer.Ordinal).ToList();
        return texts.Count == 1 ? $"title: {texts[0]}" : $"title: {{{string.Join(", ", title.Parts.Select(part => $"{part.Language}: {Quoted(part.Text)}"))}}}";
    }

    private static string Quoted(string text) => JsonSerializer.Serialize(text, s_plain);

    // The root of a file system has no name.
    private static string FolderOf(SiteOptions options) => new[] { options.ProjectFolder, options.ContentFolder }
        .Select(folder => Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)))).First(name => name.Length > 0);
}
