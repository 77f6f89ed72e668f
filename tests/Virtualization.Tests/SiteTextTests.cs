using System.Text.RegularExpressions;
using AngleSharp.Dom;
using FirstSite;

namespace Virtualization.Tests;

/// <summary>What the rendered pages say.</summary>
public sealed class SiteTextTests(FirstSiteFixture fixture) : IClassFixture<FirstSiteFixture>
{
    /// <summary>Forms that the site does not use, for the words that it does: one spelling for one thing.</summary>
    private static readonly string[] s_avoidedKorean =
    [
        "운영 체제", "운영체계", "하이퍼바이져", "하이퍼 바이저", "가상머신", "가상 기계", "가상 컴퓨터", "콘테이너", "컨테이나", "도커", "리눅스", "윈도우",
        "인텔", "오라클", "구글", "마이크로소프트", "쿠버네티스", "타입 1", "타입1", "타입 2", "타입2", "호스티드", "이미지 계층", "이미지 층", "컨테이너 저장소",
        "유저스페이스", "유저 스페이스", "전체 가상화", "준가상화", "레벨 가상화", "이진 변환", "VM 이그짓", "VM 종료", "하이퍼 콜", "패스쓰루", "패스 스루",
        "네임 스페이스", "이름공간", "이름 공간", "제어 그룹", "씨그룹", "역능", "캐퍼빌리티", "시스템 콜", "시스콜", "어플리케이션", "응용 프로그램", "응용프로그램",
        "마이크로 VM", "유니 커널", "샌드 박스", "웹 어셈블리", "실시간 마이그레이션", "실시간 이전", "검사점", "스냅숏", "스냅 샷", "오버 커밋", "노이지 네이버",
        "공격 영역", "공격면", "측면 채널", "사이드 채널", "멀티 테넌시", "컨피덴셜", "격리선", "커널 스페이스", "레이턴시", "스루풋", "라이브러리들", "베어 메탈", "아니오",
    ];

    /// <summary>What no source carries: see the notes of the pages that explain why.</summary>
    private static readonly string[] s_unfounded = ["Randazzo", "OpenStack", "free ESXi", "무료 ESXi"];

    public static TheoryData<string> ClaimIds => [.. Claims.All.Select(claim => claim.Id)];

    [Fact]
    public void The_table_holds_every_claim_once() =>
        Assert.Equal(Enumerable.Range(1, 35).Select(number => $"S{number:00}"), Claims.All.Select(claim => claim.Id));

    [Theory]
    [MemberData(nameof(ClaimIds))]
    public void A_claim_is_made_in_every_language(string id)
    {
        var claim = Claims.All.Single(candidate => candidate.Id == id);
        Assert.All(RenderedSite.Languages, language =>
        {
            var page = fixture.Site.Pages[$"{language}/{claim.Page}.html"];
            var section = page.TextOfSection(claim.Anchor[language]);
            Assert.True(section is not null, $"{page.Address} has no section '{claim.Anchor[language]}'.");
            Assert.Contains(claim.Says[language], section, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Every_thing_has_one_spelling_in_Korean() => Assert.Empty(
        from page in fixture.Site.Pages.Values
        where page.Language == "ko"
        let text = VisibleText(page)
        from form in s_avoidedKorean
        where text.Contains(form, StringComparison.Ordinal)
        select $"{page.Address}: {form}");

    [Fact]
    public void Nothing_is_stated_that_no_source_carries() => Assert.Empty(
        from page in fixture.Site.Pages.Values
        where page.Address.Contains('/') && !page.Address.EndsWith("/bibliography.html", StringComparison.Ordinal)
        let text = VisibleText(page)
        from statement in s_unfounded
        where text.Contains(statement, StringComparison.Ordinal)
        select $"{page.Address}: {statement}");

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

    private static string VisibleText(SitePage page)
    {
        var body = (IElement)page.Document.Body!.Clone();
        // Code, quotations, and titles of sources keep the spelling of those who wrote them.
        foreach (var element in body.QuerySelectorAll("code, pre, script, style, cite, q, blockquote, [lang]:not([lang=ko])").ToList()) element.Remove();
        return string.Join(' ', body.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
