using System.Diagnostics;
using System.Globalization;
using System.Reflection;

namespace DocGen.Site.Benchmarks;

/// <summary>The <c>docgen</c> of this repository.</summary>
internal sealed class DocGenTool : IGenerator
{
    private const string Both = "ko;en";

    private static readonly string s_tool = MetadataOf("Tool");

    public string Name => "DocGen";

    public string Output => "_site";

    public string Cache => "obj";

    public string FileOf(CorpusPage page) => $"content/{PathOf(page)}.md";

    public string AddressOf(CorpusPage page) => $"{PathOf(page)}.html";

    public string HeadOf(CorpusPage page) => string.Create(CultureInfo.InvariantCulture, $"---\ndescription: {page.Words.Summary(page.Title)}\norder: {page.Number}\n---\n\n# {page.Title}\n\n");

    public string LinkTo(CorpusPage page, CorpusPage other) => $"{(page.Folder == other.Folder ? "" : page.Folder.Length > 0 ? "../" + other.Folder : other.Folder)}{NameOf(other)}.md";

    public void WriteSettings(string folder)
    {
        Directory.CreateDirectory(Path.Combine(folder, "content"));
        File.WriteAllText(Path.Combine(folder, "content", "site.yaml"), $"title:\n  ko: {Vocabulary.Korean.Site}\n  en: {Vocabulary.English.Site}\naddress: https://example.org/\n");
    }

    public ProcessStartInfo Build(string folder) => Build(folder, []);

    public ProcessStartInfo Serve(string folder) => Serve(folder, []);

    /// <summary>The command that builds a site of which more is to be said.</summary>
    public ProcessStartInfo Build(string folder, IEnumerable<string> options, string languages = Both) => Command(folder, languages, ["build", .. options]);

    /// <summary>The command that previews a site of which more is to be said.</summary>
    public ProcessStartInfo Serve(string folder, IEnumerable<string> options) => Command(folder, Both, ["serve", "--port", "0", .. options]);

    /// <summary>What the build says of this repository, such as where the tool is.</summary>
    public static string MetadataOf(string key) => typeof(DocGenTool).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == key).Value!;

    private static string PathOf(CorpusPage page) => $"{page.Words.Language}/{page.Folder}{NameOf(page)}";

    private static string NameOf(CorpusPage page) => page.IsFirst ? "index" : page.Name;

    private static ProcessStartInfo Command(string folder, string languages, IEnumerable<string> arguments) => new("dotnet", [s_tool, .. arguments, "--languages", languages]) { WorkingDirectory = folder };
}
