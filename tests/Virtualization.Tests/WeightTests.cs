using System.IO.Compression;
using AngleSharp.Dom;
using FirstSite;

namespace Virtualization.Tests;

/// <summary>What a reader has to download.</summary>
[Xunit.Collection(FirstSiteTests.Name)]
public sealed class WeightTests(FirstSiteFixture fixture)
{
    /// <summary>The most bytes of a page with its style sheets and scripts, compressed as servers do, without pictures.</summary>
    private const int Most = 60 * 1024;

    /// <summary>The list of all sources is long by nature, and nobody has to read it to read an article.</summary>
    private const string Bibliography = "bibliography.html";

    // Pages have their style sheets and scripts in common.
    private readonly Dictionary<string, int> _weights = new(StringComparer.Ordinal);

    [Fact]
    public void A_page_with_all_that_it_loads_weighs_at_most_60_KB() => Assert.Empty(
        from page in fixture.Site.Pages.Values
        where page.Address.Contains('/') && !page.Address.EndsWith(Bibliography, StringComparison.Ordinal)
        let files = page.Document.QuerySelectorAll("link[rel=stylesheet], script[src]").Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!)
        let weight = Compressed(page.Address) + files.Sum(file => Compressed(Resolve(page.Address, file)))
        where weight > Most
        select $"{page.Address}: {weight:N0} bytes");

    private static string Resolve(string page, string link) => new Uri(new Uri($"file:///{page}"), link.Split('?')[0]).AbsolutePath[1..];

    private int Compressed(string address)
    {
        if (_weights.TryGetValue(address, out var known)) return known;
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(File.ReadAllBytes(Path.Combine(fixture.Site.Folder, address)));
        return _weights[address] = (int)compressed.Length;
    }
}
