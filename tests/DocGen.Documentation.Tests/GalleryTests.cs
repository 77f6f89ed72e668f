using System.Text.RegularExpressions;

namespace DocGen.Documentation.Tests;

/// <summary>The gallery draws every kind of drawing that the guide tells of.</summary>
public sealed partial class GalleryTests
{
    public static TheoryData<string> Languages => [.. Repository.Languages];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Each_kind_of_diagram_is_drawn(string language) => Assert.Equal(
        Schemes().Matches(Repository.Page(language, "guide/diagrams")).Select(match => match.Groups["scheme"].Value).Distinct().Order(StringComparer.Ordinal),
        Diagrams().Matches(Repository.Page(language, "guide/gallery")).Select(match => match.Groups["scheme"].Value).Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Languages))]
    public void Each_kind_of_sketch_is_drawn(string language) => Assert.Equal(
        Kinds().Matches(Repository.Page(language, "guide/prose")).Select(match => match.Groups["kind"].Value).Order(StringComparer.Ordinal),
        Sketches().Matches(Repository.Page(language, "guide/gallery")).Select(match => match.Groups["kind"].Value).Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Languages))]
    public void What_draws_stands_above_what_is_drawn(string language)
    {
        var page = Repository.Page(language, "guide/gallery");
        var shown = Examples().Matches(page);

        Assert.NotEmpty(shown);
        Assert.All(shown, example => Assert.StartsWith(example.Groups["source"].Value, page[(example.Index + example.Length)..].TrimStart('\n'), StringComparison.Ordinal));
    }

    [GeneratedRegex(@"^\| `!\[\w+\]\((?<scheme>\w+):", RegexOptions.Multiline)]
    private static partial Regex Schemes();

    [GeneratedRegex(@"^!\[[^\]]+\]\((?<scheme>\w+):", RegexOptions.Multiline)]
    private static partial Regex Diagrams();

    [GeneratedRegex(@"^\| `(?<kind>flowchart|\w+Diagram(?:-v2)?|xychart-beta)`", RegexOptions.Multiline)]
    private static partial Regex Kinds();

    [GeneratedRegex(@"^```mermaid\n(?<kind>[\w-]+)", RegexOptions.Multiline)]
    private static partial Regex Sketches();

    [GeneratedRegex(@"^(?<fence>`{3,})markdown\n(?<source>.*?)\n\k<fence>\n", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Examples();
}
