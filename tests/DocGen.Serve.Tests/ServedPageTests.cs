using System.Net;

namespace DocGen.Serve.Tests;

public sealed class ServedPageTests(RunningPreview preview) : IClassFixture<RunningPreview>
{
    [Theory]
    [InlineData("", "Root")]
    [InlineData("index.html", "Root")]
    [InlineData("en/", "English")]
    [InlineData("en/%ED%95%9C%EA%B8%80%20page.html", "Hangul")]
    [InlineData("en/index.html?x=1", "English")]
    public async Task A_page_is_found_as_on_a_static_host(string path, string text)
    {
        using var response = await preview.Client.GetAsync(path);

        Assert.Equal("text/html; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        Assert.Contains($"<title>{text}</title>", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_folder_leads_to_itself_with_a_slash()
    {
        using var response = await preview.Client.GetAsync("en");

        Assert.Equal((HttpStatusCode.Found, "/en/"), (response.StatusCode, response.Headers.Location!.ToString()));
    }

    [Fact]
    public async Task What_is_not_there_is_told_by_the_sites_own_page()
    {
        using var response = await preview.Client.GetAsync("en/a/b/c");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("<body>404", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_page_has_the_script_that_reloads_it_and_a_policy_that_allows_just_that()
    {
        var page = await preview.Client.GetStringAsync("en/index.html");
        Assert.Contains("<script src=\"/_docgen/preview.js?token=", page);
        Assert.Contains("content=\"default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'\"", page);

        using var notFound = await preview.Client.GetAsync("nothing");
        Assert.Contains("content=\"default-src 'none'; style-src 'sha256-x' 'self'; script-src 'self'; connect-src 'self'\"", await notFound.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_file_that_is_no_page_is_served_as_it_is() =>
        Assert.Equal("body{}", await preview.Client.GetStringAsync("assets/site.css"));

    [Fact]
    public async Task A_head_has_no_body()
    {
        using var response = await preview.Client.SendAsync(new(HttpMethod.Head, "en/index.html"));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.NotEqual(0, response.Content.Headers.ContentLength);
        Assert.Equal("", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_page_that_is_asked_for_before_there_is_a_site_says_so_and_waits_for_it()
    {
        await using var server = await PreviewServer.StartAsync(IPAddress.Loopback, 0);
        using var client = new HttpClient { BaseAddress = new(server.Address) };

        using var early = await client.GetAsync("en/index.html");
        Assert.Equal((HttpStatusCode.ServiceUnavailable, TimeSpan.FromSeconds(1)), (early.StatusCode, early.Headers.RetryAfter!.Delta));
        var page = await early.Content.ReadAsStringAsync();
        Assert.Contains("<p>The site is not built yet. This page shows it as soon as it is.</p>", page, StringComparison.Ordinal);
        var token = System.Text.RegularExpressions.Regex.Match(page, "preview.js\\?token=([0-9a-f]+)&amp;version=&amp;").Groups[1].Value;
        using var events = new StreamReader(await client.GetStreamAsync($"_docgen/events?token={token}&page=%2Fen%2F"));
        Assert.Equal("""{"site":0,"version":"","problems":[]}""", await RunningPreview.NextAsync(events));

        server.Show(RunningPreview.Site, []);
        Assert.Equal("""{"site":1,"version":"fixed en/index.html","problems":[]}""", await RunningPreview.NextAsync(events));
    }

    [Fact]
    public async Task Errors_are_told_and_the_last_good_pages_stay()
    {
        await using var server = await PreviewServer.StartAsync(IPAddress.Loopback, 0);
        using var client = new HttpClient { BaseAddress = new(server.Address) };
        server.Show(RunningPreview.Site, []);
        var token = System.Text.RegularExpressions.Regex.Match(await client.GetStringAsync("en/index.html"), "token=([0-9a-f]+)").Groups[1].Value;
        using var events = new StreamReader(await client.GetStreamAsync($"_docgen/events?token={token}&page=%2Fen%2F"));
        Assert.Equal("""{"site":1,"version":"fixed en/index.html","problems":[]}""", await RunningPreview.NextAsync(events));

        server.Tell([RunningPreview.Error("A </script><b>bold</b> claim.")]);

        var told = await RunningPreview.NextAsync(events);
        Assert.StartsWith("""{"site":1,"version":"fixed en/index.html","problems":[{"severity":"error","id":"DG2011","path":"/site/content/en/index.md","line":3,"column":1""", told);
        Assert.DoesNotContain("<", told);
        Assert.Contains("English", await client.GetStringAsync("en/index.html"));

        server.Show(RunningPreview.Site, []);
        Assert.Equal("""{"site":2,"version":"fixed en/index.html","problems":[]}""", await RunningPreview.NextAsync(events));
    }
}
