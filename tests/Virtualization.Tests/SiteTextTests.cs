using System.Text.RegularExpressions;
using AngleSharp.Dom;
using FirstSite;

namespace Virtualization.Tests;

/// <summary>What the rendered pages say.</summary>
[Xunit.Collection(FirstSiteTests.Name)]
public sealed class SiteTextTests(FirstSiteFixture fixture)
{
    /// <summary>What no source carries: see the notes of the pages that explain why.</summary>
    private static readonly string[] s_unfounded = ["Randazzo", "free ESXi", "무료 ESXi", "무료 버전", "sub-second", "1초 미만"];

    /// <summary>Words about how something was looked up, which are none of the reader's business.</summary>
    private static readonly string[] s_aboutLookingUp =
    [
        "찾지 못했", "확인하지 못했", "확인되지 않", "읽은 문서", "읽은 API", "2차 자료", "연도 표시 없음", "연도 없음", "정리한 글에서",
        "was found.", "was found;", "was found in", "were found", "not verified", "could not be verified", "not checked", "not established", "be established", "that was read.", "pages that were read",
        "documents that were read", "was not read", "secondary source", "read in a clone", "undated", "Undated", "notes on the paper",
    ];

    public static TheoryData<string> ClaimIds => [.. TestData.Claims.Select(claim => claim.Id)];

    [Fact]
    public void The_table_holds_every_claim_once() =>
        Assert.Equal(Enumerable.Range(1, 35).Select(number => $"S{number:00}"), TestData.Claims.Select(claim => claim.Id));

    [Theory]
    [MemberData(nameof(ClaimIds))]
    public void A_claim_is_made_in_every_language(string id)
    {
        var claim = TestData.Claims.Single(candidate => candidate.Id == id);
        Assert.All(RenderedSite.Languages, language =>
        {
            var page = fixture.Site.Pages[$"{language}/{claim.Page}.html"];
            var section = page.TextOfSection(claim.Anchor[language]);
            Assert.True(section is not null, $"{page.Address} has no section '{claim.Anchor[language]}'.");
            Assert.Contains(claim.Says[language], section, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void A_claim_stands_with_a_source() => Assert.Empty(
        from claim in TestData.Claims
        from language in RenderedSite.Languages
        let page = fixture.Site.Pages[$"{language}/{claim.Page}.html"]
        where !page.ElementsOfSection(claim.Anchor[language])!.Any(element => element.QuerySelector("a[href*='bibliography.html#'], .footnote-ref, a[href^='#fn']") is not null)
        select $"{page.Address}#{claim.Anchor[language]}: {claim.Id}");

    [Fact]
    public void Every_thing_has_one_spelling_in_Korean() => Assert.Empty(
        from page in fixture.Site.Pages.Values
        where page.Language == "ko"
        let text = VisibleText(page)
        from spelling in TestData.Spellings
        from form in spelling.Not
        where Regex.IsMatch(text, $@"(?<!\p{{L}}){Regex.Escape(form)}")
        select $"{page.Address}: {form} instead of {spelling.Use}");

    [Fact]
    public void OpenStack_is_not_named_among_what_manages_Xen() =>
        Assert.DoesNotContain("OpenStack", ((IPlatform)new Xen()).Orchestration["en"]);

    [Fact]
    public void Nothing_is_stated_that_no_source_carries() => Assert.Empty(
        from page in fixture.Site.Pages.Values
        where page.Address.Contains('/') && !page.Address.EndsWith("/bibliography.html", StringComparison.Ordinal)
        let text = VisibleText(page)
        from statement in s_unfounded
        where text.Contains(statement, StringComparison.Ordinal)
        select $"{page.Address}: {statement}");

    [Fact]
    public void Nothing_is_said_of_how_it_was_looked_up() => Assert.Empty(
        from page in fixture.Site.Pages.Values
        let text = VisibleText(page)
        from words in s_aboutLookingUp
        where text.Contains(words, StringComparison.Ordinal)
        select $"{page.Address}: {words}");

    [Fact]
    public void Every_source_is_cited_somewhere() => Assert.Empty(
        from language in RenderedSite.Languages
        let cited = fixture.Site.Pages.Values
            .Where(page => page.Language == language && !page.Address.EndsWith("/bibliography.html", StringComparison.Ordinal))
            .SelectMany(page => page.Document.QuerySelectorAll("a[href*='bibliography.html#']"))
            .Select(link => link.GetAttribute("href")!.Split('#')[1])
            .ToHashSet()
        from reference in Catalog.Model.References
        where !cited.Contains(reference.Slug)
        select $"{language}: {reference}");

    [Fact]
    public void No_Korean_particle_pair_is_left_open() => Assert.Empty(
        from page in fixture.Site.Pages.Values
        where page.Language == "ko"
        from Match pair in Regex.Matches(VisibleText(page), @"은\(는\)|이\(가\)|을\(를\)|과\(와\)|\(으\)로|\(이\)")
        select $"{page.Address}: {pair.Value}");

    [Fact]
    public void Every_misconception_is_linked_from_where_it_arises() => Assert.Empty(
        from language in RenderedSite.Languages
        let linked = fixture.Site.Pages.Values
            .Where(page => page.Language == language && page.Address.Count(letter => letter == '/') == 1)
            .SelectMany(page => page.Document.QuerySelectorAll("main a[href*='collections/misconceptions.html#']"))
            .Select(link => link.GetAttribute("href")!.Split('#')[1])
            .ToHashSet()
        from misconception in fixture.Site.Pages[$"{language}/collections/misconceptions.html"].Document.QuerySelectorAll("article.record")
        where !linked.Contains(misconception.Id!)
        select $"{language}: {misconception.Id}");

    [Fact]
    public void Pages_have_the_same_headings_in_every_language()
    {
        var structures = RenderedSite.Languages.Select(language => fixture.Site.Pages.Values
            .Where(page => page.Language == language)
            .ToDictionary(page => page.Address[language.Length..], page => string.Join(' ', page.Document.QuerySelectorAll("main :is(h1, h2, h3, h4)").Select(heading => heading.LocalName)))).ToList();
        Assert.All(structures, structure => Assert.Equal(structures[0].OrderBy(page => page.Key, StringComparer.Ordinal), structure.OrderBy(page => page.Key, StringComparer.Ordinal)));
    }

    private static string VisibleText(SitePage page)
    {
        var body = (IElement)page.Document.Body!.Clone();
        // What releases said stays as they said it.
        foreach (var former in body.QuerySelectorAll("section:has(> #values), section:has(> #changes)")) former.Remove();
        // Code, quotations, and titles of sources keep the spelling of those who wrote them.
        foreach (var element in body.QuerySelectorAll("code, pre, script, style, cite, q, blockquote, a[href*='bibliography.html#'], .bibliography a[href^=http], [lang]:not([lang=ko])").ToList()) element.Remove();
        return string.Join(' ', body.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
