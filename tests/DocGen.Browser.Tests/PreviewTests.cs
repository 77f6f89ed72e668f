using Microsoft.Playwright;

namespace DocGen.Browser.Tests;

/// <summary>A person writes, with <c>docgen serve</c> and a browser beside them.</summary>
[Xunit.Collection(SiteTests.Name)]
public sealed class PreviewTests(SiteInBrowser browser, ServedSample sample) : IClassFixture<ServedSample>
{
    [Fact]
    public async Task What_is_saved_is_seen_and_what_is_broken_is_told_over_the_last_good_page()
    {
        var address = sample.Address;
        var page = await browser.OpenAsync();
        var complaints = new List<string>();
        page.Console += (_, message) =>
        {
            if (message.Type == "error") complaints.Add(message.Text);
        };
        await page.GotoAsync(address + "en/guide.html");
        var main = page.Locator("main");
        var overlay = page.Locator(".docgen-problems");

        sample.Project.Replace("content/en/guide.md", "## Steps", "Slice the bread.\n\n## Steps");
        await Assertions.Expect(main).ToContainTextAsync("Slice the bread.", new() { Timeout = Patience.Timeout });

        // A mistake in prose: the page stays, and says what is wrong as text.
        sample.Project.Replace("content/en/guide.md", "Slice the bread.", "Slice <fact:Sandwich.Tiem>.");
        await Assertions.Expect(overlay).ToContainTextAsync("Did you mean 'Time'?", Patience);
        await Assertions.Expect(main).ToContainTextAsync("Slice the bread.");
        sample.Project.Replace("content/en/guide.md", "Slice <fact:Sandwich.Tiem>.", "Slice for <fact:Sandwich.Time>.");
        await Assertions.Expect(main).ToContainTextAsync("Slice for 3 min", Patience);
        await Assertions.Expect(overlay).ToHaveCountAsync(0);

        // A template, broken and mended.
        sample.Project.Write("templates/partials/footer.html", "<footer>{{ site.titel }}</footer>");
        await Assertions.Expect(overlay).ToContainTextAsync("footer.html", Patience);
        sample.Project.Write("templates/partials/footer.html", "<footer>Own footer</footer>");
        await Assertions.Expect(page.Locator("footer")).ToHaveTextAsync("Own footer", new() { Timeout = Patience.Timeout });
        await Assertions.Expect(overlay).ToHaveCountAsync(0);

        // A fact in C#, which is compiled; one that does not compile; and mended.
        sample.Project.Replace("Model/Sandwich.cs", "FromMinutes(3)", "FromMinutes(7)");
        await Assertions.Expect(main).ToContainTextAsync("Slice for 7 min", Patience);
        sample.Project.Replace("Model/Sandwich.cs", "FromMinutes(7)", "FromMinutes<b>(8)");
        await Assertions.Expect(overlay).ToContainTextAsync("Sandwich.cs", Patience);
        await Assertions.Expect(main).ToContainTextAsync("Slice for 7 min");
        Assert.Equal(0, await overlay.Locator("b").CountAsync());
        sample.Project.Replace("Model/Sandwich.cs", "FromMinutes<b>(8)", "FromMinutes(8)");
        await Assertions.Expect(main).ToContainTextAsync("Slice for 8 min", Patience);

        // What was saved is found, though no build made an index. A page that is still read has no keys.
        await page.WaitForLoadStateAsync();
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("slice for 8");
        await Assertions.Expect(page.Locator("dialog.search .found mark").First).ToHaveTextAsync("Slice", new() { Timeout = Patience.Timeout });

        Assert.Empty(complaints);
        Assert.False(Directory.Exists(sample.Project.Site));

        // A preview that is ended and started again at the same port: the page comes back by itself.
        await sample.EndAsync();
        sample.Project.Replace("content/en/guide.md", "Slice for", "Cut for");
        await sample.ServeAsync(new Uri(address).Port);
        Assert.Equal(address, sample.Address);
        await Assertions.Expect(main).ToContainTextAsync("Cut for 8 min", Patience);
        sample.Project.Replace("content/en/guide.md", "Cut for", "Carve for");
        await Assertions.Expect(main).ToContainTextAsync("Carve for 8 min", Patience);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task More_windows_than_a_browser_has_connections_for_are_all_served()
    {
        var first = await browser.OpenAsync();
        await first.GotoAsync(sample.Address + "en/guide.html");
        var pages = new List<IPage> { first };
        for (var i = 0; i < 8; i++)
        {
            var page = await first.Context.NewPageAsync();
            pages.Add(page);
            // A window behind others; a browser without windows has none of its own.
            await page.AddInitScriptAsync("Object.defineProperty(document, 'hidden', { get: () => true, configurable: true });");
            await page.GotoAsync(sample.Address + "en/guide.html");
        }

        sample.Project.Replace("content/en/guide.md", "## Steps", "Butter it.\n\n## Steps");
        await Assertions.Expect(first.Locator("main")).ToContainTextAsync("Butter it.", new() { Timeout = Patience.Timeout });
        Assert.DoesNotContain("Butter it.", await pages[^1].Locator("main").TextContentAsync());
        await pages[^1].EvaluateAsync("Object.defineProperty(document, 'hidden', { get: () => false, configurable: true }); document.dispatchEvent(new Event('visibilitychange'))");
        await Assertions.Expect(pages[^1].Locator("main")).ToContainTextAsync("Butter it.", new() { Timeout = Patience.Timeout });
        await first.Context.CloseAsync();
    }

    private static LocatorAssertionsToContainTextOptions Patience => new() { Timeout = 60_000 };
}
