using Microsoft.Playwright;

namespace DocGen.Browser.Tests;

/// <summary>Follows every link from the site's root, as the browser resolves it, wherever the site lies.</summary>
[Xunit.Collection(WholeSiteTests.Name)]
public sealed class CrawlTests(SiteInBrowser browser)
{
    // At the root of a host the pages are read as they were sent; what their scripts make of them was seen below a path.
    private const string Read = $$"""
        async address => {
          const received = await fetch(address);
          const page = new DOMParser().parseFromString(await received.text(), "text/html");
          return ({{PageOutline.Script}})(page, link => new URL(link, received.url).href);
        }
        """;

    [Fact]
    public async Task No_link_is_dead_below_a_path()
    {
        var seen = (await browser.InspectAsync()).ToDictionary(page => browser.AddressOf(page.Address), page => page.Outline, StringComparer.Ordinal);
        var page = await browser.OpenAsync();
        await AssertNoneIsDeadAsync(page, browser.Address.AbsoluteUri, address => Task.FromResult(seen[address]));
    }

    [Fact]
    public async Task No_link_is_dead_at_the_root_of_a_host()
    {
        await using var server = await SiteServer.StartAsync(() => browser.Site.Folder, "/");
        var page = await browser.OpenAsync();
        await page.GotoAsync(server.Address.AbsoluteUri + "ko/index.html");
        await AssertNoneIsDeadAsync(page, server.Address.AbsoluteUri, address => page.EvaluateAsync<PageOutline>(Read, address));
    }

    private async Task AssertNoneIsDeadAsync(IPage page, string root, Func<string, Task<PageOutline>> read)
    {
        var anchors = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        var found = new Queue<(string From, string Link)>([("", root + "ko/index.html"), ("", root + "index.html")]);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var fragments = new List<(string From, string Link)>();
        var dead = new List<string>();
        while (found.TryDequeue(out var next))
        {
            var address = next.Link.Split('#')[0];
            // What lies elsewhere is not the site's.
            if (!address.StartsWith(root, StringComparison.Ordinal)) continue;
            if (next.Link.Contains('#')) fragments.Add(next);
            if (!seen.Add(address)) continue;
            var status = (await page.Context.APIRequest.GetAsync(address)).Status;
            if (status != 200) dead.Add($"{next.From}: {address} ({status})");
            // The root leads on by script.
            if (status != 200 || !address.EndsWith(".html", StringComparison.Ordinal) || address == root + "index.html") continue;
            var outline = await read(address);
            foreach (var link in outline.Links) found.Enqueue((address, link));
            anchors[address] = [.. outline.Anchors];
        }

        dead.AddRange(
            from fragment in fragments
            let parts = fragment.Link.Split('#', 2)
            where parts[1].Length > 0 && anchors.TryGetValue(parts[0], out var ids) && !ids.Contains(Uri.UnescapeDataString(parts[1]))
            select $"{fragment.From}: {fragment.Link}");
        Findings.AssertNone(dead);
        Findings.AssertNone(browser.Site.Addresses.Select(address => root + address).Where(address => !seen.Contains(address)).Select(address => $"{address} is not linked from anywhere"));
        await page.Context.CloseAsync();
    }
}
