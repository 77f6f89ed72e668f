using System.Text;

namespace DocGen.Site.Tests.Problems;

/// <summary>Whatever an author's files hold, it is told as problems and never as an exception.</summary>
public sealed class GarbageTests
{
    private static readonly string[] s_pieces =
    [
        "---\n", "\n---\n", "# ", "\n\n", "> ", "- ", "| a | b |\n|:-|-:|\n", "```csharp\n", "~~~", "[", "](", ")", "![", "<", ">", "xref:", "fact:", "stack:", "diff:", "..", "compare:",
        "tree:", "chart:", "IBridgeTypes", "BeamBridge", "(", ".", ",", "[^1]", "[^1]: ", "> [!NOTE]\n", "**", "_", "`", "&#xD800;", "&amp;", "\0", "\uFEFF", "é", "e\u0301", "한글은(는)", "😀",
        "%ED%A0%80", "%", "#", "../", "a.md", "title: ", "order: ", "&a ", "*a", "? ", "{", "}", "[a]: xref:Pier", "\t", "{{", "\"", "'", "\\", "http://", "![x](stack:BeamBridge)", "<fact:BeamBridge.Material>",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Random_pages_and_settings_never_throw(int seed)
    {
        var random = new Random(seed);
        using var site = SiteProject.OfSmallModel();
        for (var page = 0; page < 150; page++) site.With($"content/de/p{page}.md", Text(random));
        for (var run = 0; run < 4; run++)
        {
            site.With("content/site.yaml", Text(random)).With($"content/ja/p{run}.md", Bytes(random));
            site.Build();
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Mutated_pages_never_throw(int seed)
    {
        var random = new Random(seed);
        var source = "---\ntitle: A\norder: 1\n---\n# Titel\n\n<fact:BeamBridge.Material> [x](xref:Pier) ![p](a.png)\n\n![s](stack:BeamBridge)\n\n![m](compare:IBridgeTypes(BeamBridge))\n\n> [!TIP]\n> a[^1]\n\n| a | b |\n|--:|:-:|\n| 1 | 2 |\n\n```json\n{}\n```\n\n[^1]: b\n";
        using var site = SiteProject.OfSmallModel();
        for (var page = 0; page < 300; page++)
        {
            var text = new StringBuilder(source);
            for (var edit = random.Next(1, 6); edit > 0; edit--)
            {
                var at = random.Next(text.Length);
                if (random.Next(2) == 0) text.Remove(at, Math.Min(random.Next(1, 5), text.Length - at));
                else text.Insert(at, s_pieces[random.Next(s_pieces.Length)]);
            }

            site.With($"content/de/p{page}.md", text.ToString());
        }

        site.Build();
    }

    [Theory]
    [InlineData("a: ", "[")]
    [InlineData("a: ", "{a: ")]
    [InlineData("", "- ")]
    [InlineData("", "? ")]
    public void Yaml_that_is_nested_without_end_never_throws(string start, string piece)
    {
        using var site = new SiteProject();
        var yaml = start + string.Concat(Enumerable.Repeat(piece, 5_000));
        site.WithPage("a", $"---\n{yaml}\n---\n# Titel\n").With("content/site.yaml", yaml);

        Assert.False(site.Build().Succeeded);
    }

    [Fact]
    public void A_project_that_is_not_there_lacks_all_that_a_site_needs()
    {
        using var site = new SiteProject();
        var result = SiteBuild.Run(new SiteOptions
        {
            ProjectFolder = Path.Combine(site.Folder, "gone"),
            ContentFolder = Path.Combine(site.Folder, "gone/content"),
            ThemeFolders = [RepositoryFolder.Templates],
            OutputFolder = site.Output,
            Languages = ["de"],
        });

        Assert.Equal(["DG2060"], result.Problems.Select(problem => problem.Id));
    }

    private static string Text(Random random) => string.Concat(Enumerable.Range(0, random.Next(1, 60)).Select(_ => s_pieces[random.Next(s_pieces.Length)]));

    private static byte[] Bytes(Random random)
    {
        var bytes = new byte[random.Next(1, 200)];
        random.NextBytes(bytes);
        return bytes;
    }
}
