using Microsoft.Playwright;

namespace DocGen.Browser.Tests;

/// <summary>What a reader does with a collection to choose from: marks cases, and reads what they have in common.</summary>
[Xunit.Collection(SiteTests.Name)]
public sealed class ChoiceTests(SiteInBrowser browser, LighthouseSite site)
{
    private const string Advice = "de/collections/advice.html";

    [Fact]
    public async Task Without_script_everything_is_told_and_marks_set_their_cases_apart()
    {
        var page = await browser.OpenAsync(new() { JavaScriptEnabled = false });
        await page.GotoAsync(site.AddressOf(Advice));
        Assert.Equal(3, await page.Locator(".answer:visible").CountAsync());
        await page.Locator("label[for=mark-storm]").ClickAsync();
        await Assertions.Expect(page.Locator(".answer:visible")).ToHaveCountAsync(1);
        Assert.True(await page.Locator("#storm .answer").IsVisibleAsync());
        Assert.Equal(3, await page.Locator(".option label:visible").CountAsync());
        Assert.False(await page.Locator(".result").IsVisibleAsync());
        await page.Locator("label[for=mark-storm]").ClickAsync();
        await Assertions.Expect(page.Locator(".answer:visible")).ToHaveCountAsync(3);
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Marks_are_made_by_keyboard_and_what_they_have_in_common_is_announced(bool isServed)
    {
        var page = await browser.OpenAsync();
        var complaints = page.Complaints();
        await page.GotoAsync(isServed ? site.AddressOf(Advice) : site.FileOf(Advice));
        var result = page.Locator(".result");
        Assert.Equal("status", await result.GetAttributeAsync("role"));
        Assert.False(await result.IsVisibleAsync());
        foreach (var (box, expected) in new[]
        {
            ("far-sight", "Elektrisches Feuer × 1"),
            ("no-power", "Elektrisches Feuer × 1, Ölfeuer × 1"),
            ("storm", "Ölfeuer × 2, Elektrisches Feuer × 1"),
        })
        {
            await page.TabToAsync($"#mark-{box}");
            await page.Keyboard.PressAsync("Space");
            Assert.Equal(expected, string.Join(", ", await result.Locator("li").AllInnerTextsAsync()));
        }

        await page.TabToAsync(".result button");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(result).ToBeHiddenAsync();
        Assert.Equal(0, await page.Locator(".option :checked").CountAsync());
        Assert.True(await page.IsFocusedAsync("#mark-far-sight"), "The focus is lost when the marks are cleared.");
        Assert.Empty(complaints);
        await page.Context.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(Looks.All), MemberType = typeof(Looks))]
    public async Task Nothing_is_inaccessible_while_it_is_used(ColorScheme scheme, int width)
    {
        var page = await browser.OpenAsync(new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 900 } });
        await page.GotoAsync(site.AddressOf("ja/collections/advice.html"));
        Findings.AssertNone(await SiteInspector.FaultsAsync(page, scheme));
        await page.Locator("#mark-no-power").CheckAsync();
        Findings.AssertNone(await SiteInspector.FaultsAsync(page, scheme));
        await page.Context.CloseAsync();
    }
}
