using System.Diagnostics;
using System.Text;
using DocGen.Build.Tests.Harness;
using Microsoft.Playwright;

namespace DocGen.Browser.Tests;

/// <summary>A person writes, with <c>docgen serve</c> and a browser beside them.</summary>
[Xunit.Collection(SiteTests.Name)]
public sealed class PreviewTests(SiteInBrowser browser) : IAsyncLifetime
{
    private readonly SampleProject _project = new();
    private Process? _serve;

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        await EndAsync();
        _project.Dispose();
    }

    [Fact]
    public async Task What_is_saved_is_seen_and_what_is_broken_is_told_over_the_last_good_page()
    {
        var address = await ServeAsync();
        var page = await browser.OpenAsync();
        var complaints = new List<string>();
        page.Console += (_, message) =>
        {
            if (message.Type == "error") complaints.Add(message.Text);
        };
        await page.GotoAsync(address + "en/guide.html");
        var main = page.Locator("main");
        var overlay = page.Locator(".docgen-problems");

        _project.Replace("content/en/guide.md", "## Steps", "Slice the bread.\n\n## Steps");
        await Assertions.Expect(main).ToContainTextAsync("Slice the bread.", new() { Timeout = Patience.Timeout });

        // A mistake in prose: the page stays, and says what is wrong as text.
        _project.Replace("content/en/guide.md", "Slice the bread.", "Slice <fact:Sandwich.Tiem>.");
        await Assertions.Expect(overlay).ToContainTextAsync("Did you mean 'Time'?", Patience);
        await Assertions.Expect(main).ToContainTextAsync("Slice the bread.");
        _project.Replace("content/en/guide.md", "Slice <fact:Sandwich.Tiem>.", "Slice for <fact:Sandwich.Time>.");
        await Assertions.Expect(main).ToContainTextAsync("Slice for 3 min", Patience);
        await Assertions.Expect(overlay).ToHaveCountAsync(0);

        // A template, broken and mended.
        _project.Write("templates/partials/footer.html", "<footer>{{ site.titel }}</footer>");
        await Assertions.Expect(overlay).ToContainTextAsync("footer.html", Patience);
        _project.Write("templates/partials/footer.html", "<footer>Own footer</footer>");
        await Assertions.Expect(page.Locator("footer")).ToHaveTextAsync("Own footer", new() { Timeout = Patience.Timeout });
        await Assertions.Expect(overlay).ToHaveCountAsync(0);

        // A fact in C#, which is compiled; one that does not compile; and mended.
        _project.Replace("Model/Sandwich.cs", "FromMinutes(3)", "FromMinutes(7)");
        await Assertions.Expect(main).ToContainTextAsync("Slice for 7 min", Patience);
        _project.Replace("Model/Sandwich.cs", "FromMinutes(7)", "FromMinutes<b>(8)");
        await Assertions.Expect(overlay).ToContainTextAsync("Sandwich.cs", Patience);
        await Assertions.Expect(main).ToContainTextAsync("Slice for 7 min");
        Assert.Equal(0, await overlay.Locator("b").CountAsync());
        _project.Replace("Model/Sandwich.cs", "FromMinutes<b>(8)", "FromMinutes(8)");
        await Assertions.Expect(main).ToContainTextAsync("Slice for 8 min", Patience);

        // What was saved is found, though no build made an index. A page that is still read has no keys.
        await page.WaitForLoadStateAsync();
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("slice for 8");
        await Assertions.Expect(page.Locator("dialog.search .found mark").First).ToHaveTextAsync("Slice", new() { Timeout = Patience.Timeout });

        Assert.Empty(complaints);
        Assert.False(Directory.Exists(_project.Site));

        // A preview that is ended and started again at the same port: the page comes back by itself.
        await EndAsync();
        _project.Replace("content/en/guide.md", "Slice for", "Cut for");
        Assert.Equal(address, await ServeAsync(new Uri(address).Port));
        await Assertions.Expect(main).ToContainTextAsync("Cut for 8 min", Patience);
        _project.Replace("content/en/guide.md", "Cut for", "Carve for");
        await Assertions.Expect(main).ToContainTextAsync("Carve for 8 min", Patience);
    }

    [Fact]
    public async Task More_windows_than_a_browser_has_connections_for_are_all_served()
    {
        var address = await ServeAsync();
        var first = await browser.OpenAsync();
        await first.GotoAsync(address + "en/guide.html");
        var pages = new List<IPage> { first };
        for (var i = 0; i < 8; i++)
        {
            var page = await first.Context.NewPageAsync();
            pages.Add(page);
            // A window behind others; a browser without windows has none of its own.
            await page.AddInitScriptAsync("Object.defineProperty(document, 'hidden', { get: () => true, configurable: true });");
            await page.GotoAsync(address + "en/guide.html");
        }

        _project.Replace("content/en/guide.md", "## Steps", "Slice the bread.\n\n## Steps");
        await Assertions.Expect(first.Locator("main")).ToContainTextAsync("Slice the bread.", new() { Timeout = Patience.Timeout });
        Assert.DoesNotContain("Slice the bread.", await pages[^1].Locator("main").TextContentAsync());
        await pages[^1].EvaluateAsync("Object.defineProperty(document, 'hidden', { get: () => false, configurable: true }); document.dispatchEvent(new Event('visibilitychange'))");
        await Assertions.Expect(pages[^1].Locator("main")).ToContainTextAsync("Slice the bread.", new() { Timeout = Patience.Timeout });
    }

    private static LocatorAssertionsToContainTextOptions Patience => new() { Timeout = 60_000 };

    private async Task EndAsync()
    {
        if (_serve is { HasExited: false })
        {
            _serve.Kill(entireProcessTree: true);
            await _serve.WaitForExitAsync();
        }

        _serve?.Dispose();
        _serve = null;
    }

    private async Task<string> ServeAsync(int port = 0)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", Repository.Tool, "serve", "--port", $"{port}"])
        {
            WorkingDirectory = _project.Folder,
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToArray())
            start.Environment.Remove(name);
        start.Environment["UseSharedCompilation"] = "false";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        _serve = Process.Start(start)!;
        var line = await _serve.StandardOutput.ReadLineAsync();
        Assert.StartsWith("Serving http://localhost:", line);
        Assert.EndsWith(" pages.", await _serve.StandardOutput.ReadLineAsync());
        // The rest is read, so that the process never waits for a reader.
        _ = _serve.StandardOutput.ReadToEndAsync();
        return line!.Split(' ')[1];
    }
}
