using Microsoft.Playwright;

namespace DocGen.Browser.Tests;

/// <summary>What a reader does with a page: by keyboard, by pointer, without script, on paper.</summary>
[Xunit.Collection(SiteTests.Name)]
public sealed class ReadingTests(SiteInBrowser browser)
{
    private const string Focus = """
        () => {
          const element = document.activeElement, area = element.getBoundingClientRect(), style = getComputedStyle(element);
          return {
            name: element.className?.baseVal ?? element.className,
            isInDrawing: element.closest("svg.diagram") !== null,
            href: element.href?.animVal ? new URL(element.href.animVal, document.baseURI).href : element.href ?? "",
            isSeen: area.width > 0 && area.height > 0 && area.bottom > 0 && area.top < innerHeight && area.right > 0 && area.left < innerWidth,
            isMarked: style.outlineStyle !== "none" && style.outlineWidth !== "0px" || element.matches("svg a") && getComputedStyle(element.querySelector("rect")).strokeWidth !== "0px",
          };
        }
        """;

    [Theory]
    [InlineData("ko/subjects/type-1.html")]
    [InlineData("en/subjects/xen.html")]
    [InlineData("ko/containers-and-vms.html")]
    public async Task The_keyboard_reaches_the_content_first_and_then_every_box(string address)
    {
        var page = await browser.OpenAsync();
        await page.GotoAsync(browser.AddressOf(address));
        await page.Keyboard.PressAsync("Tab");
        var skip = await page.EvaluateAsync<FocusedElement>(Focus);
        Assert.Equal("skip", skip.Name);
        Assert.True(skip.IsSeen && skip.IsMarked, "The link to the content is not seen when it has the focus.");
        await page.Keyboard.PressAsync("Enter");
        await page.ArrivesAtEndAsync("#main");

        var boxes = await page.Locator("main svg.diagram a:not([tabindex='-1'])").CountAsync();
        var reached = new List<FocusedElement>();
        for (var presses = 0; reached.Count(element => element.IsInDrawing) < boxes && presses < 400; presses++)
        {
            await page.Keyboard.PressAsync("Tab");
            reached.Add(await page.EvaluateAsync<FocusedElement>(Focus));
        }

        Assert.Equal(boxes, reached.Count(element => element.IsInDrawing));
        Findings.AssertNone(reached.Where(element => !element.IsSeen || !element.IsMarked).Select(element => $"{address}: the focus is not seen on {element}"));

        var last = reached[^1];
        await page.Keyboard.PressAsync("Enter");
        await page.ArrivesAtAsync(last.Href);
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("ko/subjects/hyper-v.html", "en/subjects/hyper-v.html")]
    [InlineData("en/containers-and-vms.html", "ko/containers-and-vms.html")]
    [InlineData("ko/glossary.html", "en/glossary.html")]
    public async Task The_language_switch_stays_on_the_page(string from, string to)
    {
        var page = await browser.OpenAsync();
        await page.GotoAsync(browser.AddressOf(from));
        await page.Locator($".languages a[hreflang={to[..2]}]").ClickAsync();
        await page.ArrivesAtAsync(browser.AddressOf(to));
        Assert.Equal(to[..2], await page.Locator("html").GetAttributeAsync("lang"));

        // The root leads to the language that was chosen, not to the browser's.
        await page.GotoAsync(browser.AddressOf("index.html"));
        await page.ArrivesAtAsync(browser.AddressOf(to[..2] + "/index.html"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_theme_switch_works_and_is_remembered()
    {
        var page = await browser.OpenAsync(new() { ColorScheme = ColorScheme.Light });
        await page.GotoAsync(browser.AddressOf("ko/index.html"));
        var light = await BackgroundAsync(page);
        var label = await page.Locator("button.theme").GetAttributeAsync("aria-label");
        for (var presses = 0; await BackgroundAsync(page) == light && presses < 3; presses++) await page.Locator("button.theme").ClickAsync();
        var dark = await BackgroundAsync(page);
        Assert.NotEqual(light, dark);
        Assert.NotEqual(label, await page.Locator("button.theme").GetAttributeAsync("aria-label"));
        await page.ReloadAsync();
        Assert.Equal(dark, await BackgroundAsync(page));
        await page.GotoAsync(browser.AddressOf("en/glossary.html"));
        Assert.Equal(dark, await BackgroundAsync(page));
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("ko/hypervisors.html")]
    [InlineData("en/hypervisors.html")]
    public async Task The_table_of_contents_leads_to_headings_that_are_then_seen(string address)
    {
        var page = await browser.OpenAsync(new() { ViewportSize = new() { Width = 1440, Height = 900 } });
        await page.GotoAsync(browser.AddressOf(address));
        var links = await page.Locator("nav.contents a").AllAsync();
        Assert.True(links.Count > 3);
        foreach (var link in links)
        {
            if (!await link.IsVisibleAsync()) await page.Locator("nav.contents summary").ClickAsync();
            await link.ClickAsync();
            var id = Uri.UnescapeDataString((await link.GetAttributeAsync("href"))![1..]);
            var heading = page.Locator($"[id='{id}']");
            await Assertions.Expect(heading).ToBeInViewportAsync();
            Assert.True(
                await heading.EvaluateAsync<bool>("heading => { const area = heading.getBoundingClientRect(); return heading.contains(document.elementFromPoint(area.left + 5, area.top + area.height / 2)); }"),
                $"'{id}' is covered.");
        }

        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("ko")]
    [InlineData("en")]
    public async Task Everything_can_be_read_without_script(string language)
    {
        var page = await browser.OpenAsync(new() { JavaScriptEnabled = false });
        await page.GotoAsync(browser.AddressOf(language + "/index.html"));
        Assert.True(await page.Locator("main h1").IsVisibleAsync());
        Assert.False(await page.Locator("button.theme").IsVisibleAsync());
        await page.Locator("nav.side a[href='comparisons/structure.html']").ClickAsync();
        await page.ArrivesAtAsync(browser.AddressOf(language + "/comparisons/structure.html"));
        Assert.True(await page.Locator(".matrix tbody tr").CountAsync() > 5);
        var why = page.Locator(".matrix details.why").First;
        await why.Locator("summary").ClickAsync();
        await Assertions.Expect(why.Locator("dd").First).ToContainTextAsync("DepthOf<GuestOs>()");

        await page.GotoAsync(browser.AddressOf(language + "/subjects/type-1.html"));
        Assert.True(await page.Locator("svg.diagram").First.IsVisibleAsync());
        var text = page.Locator("figure details").First;
        await text.Locator("summary").ClickAsync();
        await Assertions.Expect(text.Locator("li").First).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_phone_opens_and_closes_the_menu()
    {
        var page = await browser.OpenAsync(new() { ViewportSize = new() { Width = 360, Height = 740 } });
        await page.GotoAsync(browser.AddressOf("ko/index.html"));
        var link = page.Locator("nav.side a").First;
        Assert.False(await link.IsVisibleAsync());
        await page.Locator("details.menu > summary").ClickAsync();
        Assert.True(await link.IsVisibleAsync());
        await page.Keyboard.PressAsync("Escape");
        Assert.False(await link.IsVisibleAsync());
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("ko/containers.html")]
    [InlineData("en/subjects/kvm.html")]
    public async Task Paper_shows_the_content_and_no_navigation(string address)
    {
        var page = await browser.OpenAsync();
        await page.GotoAsync(browser.AddressOf(address));
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.True(await page.Locator("main h1").IsVisibleAsync());
        foreach (var part in new[] { ".skip", "header.top nav", "button.theme", "nav.side a", "nav.contents a" })
            foreach (var element in await page.Locator(part).AllAsync())
                Assert.False(await element.IsVisibleAsync(), $"{part} is printed.");
        await page.Context.CloseAsync();
    }

    private static Task<string> BackgroundAsync(IPage page) => page.EvaluateAsync<string>(
        "() => [document.documentElement, document.body].map(element => getComputedStyle(element).backgroundColor).join()");
}
