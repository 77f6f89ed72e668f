using System.Text.RegularExpressions;
using FirstSite;

namespace Virtualization.Tests;

/// <summary>The words of the pages that the build holds to the model.</summary>
public sealed partial class HeldClaimTests
{
    public static TheoryData<string> Pages => [.. Directory.EnumerateFiles(Content("en"), "*.md", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Content("en"), file).Replace('\\', '/'))
        .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_makes_the_same_claims_in_every_language(string page) =>
        Assert.All(RenderedSite.Languages, language => Assert.Equal(ClaimsOf("en", page), ClaimsOf(language, page)));

    [Fact]
    public void Many_words_are_held_to_the_model() =>
        Assert.InRange(RenderedSite.Languages.Sum(language => Directory.EnumerateFiles(Content(language), "*.md", SearchOption.AllDirectories).Sum(file => ClaimsIn(file).Count())), 150, int.MaxValue);

    private static IEnumerable<string> ClaimsOf(string language, string page) => ClaimsIn(Path.Combine(Content(language), page)).Order(StringComparer.Ordinal);

    private static IEnumerable<string> ClaimsIn(string file) => Claims().Matches(File.ReadAllText(file)).Select(claim => claim.Groups["claim"].Value);

    private static string Content(string language) => Path.Combine(Repository.Folder, "content", language);

    [GeneratedRegex(@"\[[^\[\]]+\]\(fact:(?<claim>[^)]+)\)")]
    private static partial Regex Claims();
}
