using System.Text.RegularExpressions;

namespace DocGen.Documentation.Tests;

/// <summary>The way of one page that the architecture page walks is the way through the code.</summary>
public sealed partial class PageWalkTests
{
    [Fact]
    public void A_page_is_followed_in_at_most_six_stops() => Assert.InRange(Stops("en").Count, 4, 6);

    [Fact]
    public void Both_languages_walk_the_same_way() => Assert.Equal(Stops("en"), Stops("ko"));

    [Fact]
    public void Each_stop_is_a_method_of_the_file_that_it_names() => Assert.All(Stops("en"), stop =>
    {
        var (file, method) = (stop[..stop.LastIndexOf('.')], stop[(stop.LastIndexOf('.') + 1)..]);
        var code = File.ReadAllText(Path.Combine(Repository.Folder, "src", "DocGen.Site", file + ".cs"));
        Assert.Matches($@"(public|internal|private)[^\n]* {method}\(", code);
    });

    [Fact]
    public void No_folder_of_the_site_s_code_has_more_than_forty_files() => Assert.All(
        Repository.Files("src/DocGen.Site", "*.cs").GroupBy(Path.GetDirectoryName),
        folder => Assert.InRange(folder.Count(), 1, 40));

    private static List<string> Stops(string language) => [.. Stop().Matches(Repository.Page(language, "architecture")).Select(match => match.Groups["place"].Value)];

    // 1. `Load/ContentReader.Read` …
    [GeneratedRegex(@"^\d\. `(?<place>[A-Za-z]+/[A-Za-z]+\.[A-Za-z]+)`", RegexOptions.Multiline)]
    private static partial Regex Stop();
}
