using System.Text.RegularExpressions;
using FirstSite;

namespace Virtualization.Tests;

/// <summary>What the site shows of its own source.</summary>
public sealed class SourceTests
{
    private const string Page = "how-this-site-is-made.md";

    public static TheoryData<string> Languages => [.. RenderedSite.Languages];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_piece_of_C_sharp_on_the_page_stands_in_the_model(string language)
    {
        var model = Path.Combine(Repository.Folder, "src", "Virtualization");
        var sources = new[] { "Subjects", "Comparisons" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(model, folder), "*.cs"))
            .Select(file => Unindented(Read(file)))
            .ToList();
        var pieces = Regex.Matches(Read(Path.Combine(Repository.Folder, "content", language, Page)), "```csharp\n(.*?)```", RegexOptions.Singleline)
            .Select(match => Unindented(match.Groups[1].Value))
            .ToList();
        Assert.NotEmpty(pieces);
        Assert.All(pieces, piece => Assert.Contains(sources, source => source.Contains(piece, StringComparison.Ordinal)));
    }

    // A piece stands at the margin of the page, and in a type in the model.
    private static string Unindented(string text) => Regex.Replace(text, "^ +", "", RegexOptions.Multiline);

    private static string Read(string file) => File.ReadAllText(file).ReplaceLineEndings("\n");
}
