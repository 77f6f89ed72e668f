using Microsoft.Playwright;

namespace DocGen.Browser.Tests;

/// <summary>The places that a site is read from: the root of a host, a path below it, a page that is not there, a disk.</summary>
[Xunit.Collection(SiteTests.Name)]
public sealed class PlacesTests(SiteInBrowser browser)
{
    [Theory]
    [InlineData("ko-KR", "ko")]
    [InlineData("en-GB", "en")]
    [InlineData("fr-FR", "ko")]
    public async Task The_root_leads_to_the_language_of_the_reader_or_else_to_the_default(string locale, string language)
    {
        var page = await browser.OpenAsync(new() { Locale = locale });
        await page.GotoAsync(browser.Address.AbsoluteUri);
        await page.ArrivesAtAsync(browser.AddressOf(language + "/index.html"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_root_offers_every_language_without_script()
    {
        var page = await browser.OpenAsync(new() { JavaScriptEnabled = false });
        await page.GotoAsync(browser.Address.AbsoluteUri);
        Assert.Equal(["한국어", "English"], await page.Locator(".choices a").AllInnerTextsAsync());
        await page.Locator(".choices a[hreflang=en]").ClickAsync();
        await page.ArrivesAtAsync(browser.AddressOf("en/index.html"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_page_that_is_not_there_is_styled_and_leads_home()
    {
        var page = await browser.OpenAsync();
        var messages = page.Complaints();
        var response = await page.GotoAsync(browser.AddressOf("a/b/c"));
        Assert.Equal(404, response!.Status);
        Assert.DoesNotContain(messages, message => !message.Contains("404", StringComparison.Ordinal));
        Assert.True(await IsStyledAsync(page));
        await page.Locator("section[lang=en] a").ClickAsync();
        await page.ArrivesAtAsync(browser.AddressOf("en/index.html"));
        Assert.True(await page.Locator("main h1").IsVisibleAsync());
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("index.html")]
    [InlineData("a/b/c")]
    public async Task The_pages_outside_all_languages_are_accessible(string address)
    {
        var page = await browser.OpenAsync();
        await page.RouteAsync("**/root.js", route => route.AbortAsync());
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            await page.GotoAsync(browser.AddressOf(address));
            Findings.AssertNone(await SiteInspector.ObjectionsAsync(page, scheme));
        }

        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_same_folder_works_at_the_root_of_a_host()
    {
        await using var server = await SiteServer.StartAsync(() => browser.Site.Folder, "/");
        var page = await browser.OpenAsync(new() { Locale = "ko-KR" });
        var messages = page.Complaints();
        await page.GotoAsync(server.Address.AbsoluteUri);
        await page.ArrivesAtAsync(server.Address + "ko/index.html");
        Assert.True(await IsStyledAsync(page));
        await FollowAsync(page);
        Assert.StartsWith(server.Address + "en/", page.Url, StringComparison.Ordinal);
        Assert.Empty(messages);
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("ko/index.html")]
    [InlineData("en/index.html")]
    [InlineData("ko/hypervisors.html")]
    [InlineData("en/hypervisors.html")]
    [InlineData("ko/subjects/type-1.html")]
    [InlineData("en/subjects/type-1.html")]
    public async Task A_page_opened_from_disk_is_styled_and_complains_of_nothing(string address)
    {
        var page = await browser.OpenAsync();
        var messages = page.Complaints();
        await page.GotoAsync(FileOf(address));
        Assert.True(await IsStyledAsync(page));
        Assert.True(await page.Locator("button.theme").IsVisibleAsync(), "The script did not run.");
        Assert.Empty(messages);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task From_disk_the_root_leads_on_and_links_work()
    {
        var page = await browser.OpenAsync(new() { Locale = "ko-KR" });
        var messages = page.Complaints();
        await page.GotoAsync(FileOf("index.html"));
        await page.ArrivesAtAsync(FileOf("ko/index.html"));
        await FollowAsync(page);
        Assert.StartsWith(FileOf("en/"), page.Url, StringComparison.Ordinal);
        Assert.Empty(messages);
        await page.Context.CloseAsync();
    }

    /// <summary>From a Korean home page over the navigation and a diagram to the English page of a layer.</summary>
    private static async Task FollowAsync(IPage page)
    {
        // The section of the systems is long, so it is folded on other pages, and so are the branches of its tree.
        var system = page.Locator("nav.side a[href='subjects/type-1.html']");
        Assert.False(await system.IsVisibleAsync());
        await page.Locator("nav.side div:has(> p a[href='subjects/index.html']) > details > summary").ClickAsync();
        await page.Locator("nav.side li:has(> a[href='subjects/hypervisor-based.html']) > details > summary").ClickAsync();
        await system.ClickAsync();
        await page.ArrivesAtEndAsync("/ko/subjects/type-1.html");
        await page.Locator("svg.diagram a[href='../layers/hardware.html']").First.ClickAsync();
        await page.ArrivesAtEndAsync("/ko/layers/hardware.html");
        await page.Locator(".languages a[hreflang=en]").ClickAsync();
        await page.ArrivesAtEndAsync("/en/layers/hardware.html");
    }

    /// <summary>The browser's own margin is gone only where a style sheet was applied.</summary>
    private static Task<bool> IsStyledAsync(IPage page) => page.EvaluateAsync<bool>("() => getComputedStyle(document.body).marginTop === '0px'");

    private string FileOf(string address) => new Uri(Path.Combine(browser.Site.Folder, address)).AbsoluteUri;
}
