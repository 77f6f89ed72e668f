using Microsoft.Playwright;

namespace DocGen.Browser.Tests;

/// <summary>What is told where a reader points: the same layer elsewhere, the title of a source.</summary>
[Xunit.Collection(SiteTests.Name)]
public sealed class HighlightTests(SiteInBrowser browser, WideSite site)
{
    private const string Geometry = "() => JSON.stringify([...document.querySelectorAll('main *')].map(element => { const area = element.getBoundingClientRect(); return [area.x + scrollX, area.y + scrollY, area.width, area.height]; }))";

    [Fact]
    public async Task A_layer_that_is_pointed_at_is_lit_everywhere_and_nothing_moves()
    {
        var page = await OpenAsync("en/sound.html");
        await page.Locator("figure.stack summary").ClickAsync();
        var before = await page.EvaluateAsync<string>(Geometry);
        await page.Locator(".prose > p a[data-layer=strings]").HoverAsync();
        Assert.Equal(before, await page.EvaluateAsync<string>(Geometry));
        foreach (var part in new[] { ".prose > p a", "figure.stack svg", "figure.stack .as-text", "figure.difference svg" })
            Assert.True(await page.Locator($"{part}.lit, {part} .lit").CountAsync() > 0, $"{part} is not lit.");
        Assert.Equal(["strings"], await page.EvaluateAsync<string[]>("() => [...new Set([...document.querySelectorAll('.lit')].map(part => part.dataset.layer))]"));

        await page.Locator("figure.stack svg [data-layer=body]").First.HoverAsync();
        Assert.Equal(["body"], await page.EvaluateAsync<string[]>("() => [...new Set([...document.querySelectorAll('.lit')].map(part => part.dataset.layer))]"));
        await page.Locator("h1").HoverAsync();
        Assert.Equal(0, await page.Locator(".lit").CountAsync());

        await page.Locator(".prose > p a[data-layer=strings]").FocusAsync();
        Assert.True(await page.Locator("figure.stack svg .lit").CountAsync() > 0, "The focus lights nothing.");
        Assert.NotEqual(
            await StrokeAsync(page, "figure.stack svg [data-layer=body] rect"),
            await StrokeAsync(page, "figure.stack svg [data-layer=strings] rect"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_number_of_a_source_tells_its_title_to_pointer_and_keyboard()
    {
        var page = await OpenAsync("en/comparisons/instruments.html");
        var (number, hint) = (page.Locator("[id='violin.range'] sup a").First, page.Locator(".hint"));
        await number.HoverAsync();
        await Assertions.Expect(hint).ToHaveTextAsync("The Acoustics of <Instruments>, p. 2");
        await hint.HoverAsync();
        await Assertions.Expect(hint).ToBeVisibleAsync();
        await page.Locator("h1").HoverAsync();
        await Assertions.Expect(hint).ToBeHiddenAsync();

        await number.FocusAsync();
        await page.Keyboard.PressAsync("Shift+Tab");
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(hint).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(hint).ToHaveTextAsync("Tunings, p. 7");
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(hint).ToBeHiddenAsync();
        Assert.Equal("The Acoustics of <Instruments>, p. 2", await number.GetAttributeAsync("aria-description"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_first_touch_tells_the_title_and_the_second_follows()
    {
        var page = await OpenAsync("en/comparisons/instruments.html", new() { HasTouch = true, ViewportSize = new() { Width = 390, Height = 800 } });
        var (number, hint) = (page.Locator("#range sup a"), page.Locator(".hint"));
        await number.TapAsync();
        await Assertions.Expect(hint).ToHaveTextAsync("The Acoustics of <Instruments>, ch. 1");
        var area = (await hint.BoundingBoxAsync())!;
        Assert.True(area.X >= 0 && area.X + area.Width <= 390);
        await number.TapAsync();
        await page.ArrivesAtAsync(site.AddressOf("en/bibliography.html#acoustics"));
        await page.Context.CloseAsync();
    }

    private async Task<IPage> OpenAsync(string address, BrowserNewContextOptions? options = null)
    {
        var page = await browser.OpenAsync(options);
        await page.GotoAsync(site.AddressOf(address));
        return page;
    }

    private static Task<string> StrokeAsync(IPage page, string selector) => page.Locator(selector).First.EvaluateAsync<string>("box => getComputedStyle(box).stroke");
}
