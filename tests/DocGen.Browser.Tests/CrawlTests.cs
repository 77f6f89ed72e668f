using Microsoft.Playwright;

namespace DocGen.Browser.Tests;

/// <summary>Follows every link from the site's root in the browser, as it resolves them, wherever the site lies.</summary>
[Xunit.Collection(SiteTests.Name)]
public sealed class CrawlTests(SiteInBrowser browser)
{
    private const string Links = """
        () => [...document.querySelectorAll("a[href], link[rel~=stylesheet], link[rel~=icon], link[rel~=alternate]:not([hreflang]), script[src], img[src], svg a")]
            .map(element => new URL(element.href?.baseVal ?? element.href ?? element.src, document.baseURI).href)
        """;

    [Theory]
    [InlineData("/repo/")]
    [InlineData("/")]
    public async Task No_link_from_the_root_on_is_dead(string path)
    {
        await using var server = await SiteServer.StartAsync(() => browser.Site.Folder, path);
        var root = server.Address.AbsoluteUri;
        var page = await browser.OpenAsync();
        var anchors = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        var found = new Queue<(string From, string Link)>([("", root + "ko/index.html"), ("", root + "index.html")]);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var fragments = new List<(string From, string Link)>();
        var dead = new List<string>();
        while (found.TryDequeue(out var next))
        {
            var address = next.Link.Split('#')[0];
            // The root leads on by script; what lies elsewhere is not the site's.
            if (!address.StartsWith(root, StringComparison.Ordinal)) continue;
            if (next.Link.Contains('#')) fragments.Add(next);
            if (!seen.Add(address)) continue;
            var isPage = address.EndsWith(".html", StringComparison.Ordinal) && address != root + "index.html";
            var status = isPage ? (await page.GotoAsync(address, new() { WaitUntil = WaitUntilState.DOMContentLoaded }))!.Status : (await page.Context.APIRequest.GetAsync(address)).Status;
            if (status != 200) dead.Add($"{next.From}: {address} ({status})");
            if (!isPage) continue;
            foreach (var link in await page.EvaluateAsync<string[]>(Links)) found.Enqueue((address, link));
            anchors[address] = [.. await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('[id]')].map(element => element.id)")];
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
