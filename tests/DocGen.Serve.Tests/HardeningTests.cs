using System.Net;

namespace DocGen.Serve.Tests;

/// <summary>What a page elsewhere, a program on this machine or a mistake could try.</summary>
public sealed class HardeningTests(RunningPreview preview) : IClassFixture<RunningPreview>
{
    [Theory]
    [InlineData("localhost:{port}", 200)]
    [InlineData("127.0.0.1:{port}", 200)]
    [InlineData("[::1]:{port}", 200)]
    [InlineData("evil.example:{port}", 421)]
    [InlineData("localhost.evil.example:{port}", 421)]
    [InlineData("127.0.0.1.nip.io:{port}", 421)]
    // A forwarded port: nobody else has these names, whatever the port.
    [InlineData("localhost", 200)]
    [InlineData("localhost:8080", 200)]
    [InlineData("LOCALHOST:8080", 200)]
    [InlineData("[::1]:8080", 200)]
    [InlineData("", 421)]
    [InlineData("localhost@evil.example", 400)]
    [InlineData("LOCALHOST.:{port}", 421)]
    public async Task Only_its_own_names_are_answered(string host, int status) =>
        Assert.Equal(status, await preview.SendAsync($"GET /en/index.html HTTP/1.1\nHost: {host}"));

    [Fact]
    public async Task A_name_that_is_refused_is_told_how_to_be_allowed()
    {
        var answer = await preview.AnswerAsync("GET /en/index.html HTTP/1.1\nHost: box.example:8080");

        Assert.Contains("\r\nContent-Type: text/plain; charset=utf-8\r\n", answer);
        Assert.Contains("\r\nX-Content-Type-Options: nosniff\r\n", answer);
        Assert.EndsWith("This preview does not answer to the name 'box.example'. Where that name leads here on purpose, end the preview and start it with --allow-host box.example\n", answer[..(answer.LastIndexOf('\n') + 1)].Replace("\r\n0\r\n\r\n", "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_name_that_is_allowed_is_answered_and_no_other()
    {
        await using var server = await PreviewServer.StartAsync(IPAddress.Loopback, 0, ["box.example"]);
        server.Show(RunningPreview.Site, []);
        using var client = new HttpClient { BaseAddress = new(server.Address) };
        foreach (var (host, status) in (ReadOnlySpan<(string, HttpStatusCode)>)[("box.example", HttpStatusCode.OK), ("Box.Example:8080", HttpStatusCode.OK), ("evil.box.example", HttpStatusCode.MisdirectedRequest), ("localhost", HttpStatusCode.OK)])
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "en/index.html") { Headers = { Host = host } };
            using var response = client.Send(request);
            Assert.Equal(status, response.StatusCode);
        }
    }

    [Fact]
    public async Task Connections_that_say_nothing_lock_no_reader_out()
    {
        await using var server = await PreviewServer.StartAsync(IPAddress.Loopback, 0);
        server.Show(RunningPreview.Site, []);
        var silent = new List<System.Net.Sockets.TcpClient>();
        try
        {
            for (var i = 0; i < 300; i++)
            {
                var socket = new System.Net.Sockets.TcpClient();
                silent.Add(socket);
                await socket.ConnectAsync(IPAddress.Loopback, new Uri(server.Address).Port);
                // Half of them begin a request that never ends.
                if (i % 2 == 0) await socket.GetStream().WriteAsync("G"u8.ToArray());
            }

            using var client = new HttpClient { BaseAddress = new(server.Address) };
            Assert.Contains("English", await client.GetStringAsync("en/index.html"));
        }
        finally
        {
            silent.ForEach(socket => socket.Dispose());
        }
    }

    [Fact]
    public async Task It_listens_on_loopback_alone()
    {
        Assert.StartsWith("http://localhost:", preview.Server.Address);
        var port = new Uri(preview.Server.Address).Port;
        foreach (var address in (await Dns.GetHostAddressesAsync(Dns.GetHostName())).Where(address => !IPAddress.IsLoopback(address) && address.AddressFamily == System.Net.Sockets.AddressFamily.InterNetwork))
        {
            using var socket = new System.Net.Sockets.TcpClient();
            await Assert.ThrowsAnyAsync<System.Net.Sockets.SocketException>(() => socket.ConnectAsync(address, port));
        }
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    [InlineData("PATCH")]
    [InlineData("TRACE")]
    public async Task Only_reading_is_allowed(string method)
    {
        using var response = await preview.Client.SendAsync(new(new(method), "en/index.html"));

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["GET", "HEAD"], response.Content.Headers.Allow.Order());
    }

    [Theory]
    [InlineData("cross-site")]
    [InlineData("same-site")]
    public async Task What_a_page_elsewhere_asks_for_is_refused(string site)
    {
        foreach (var path in (string[])["en/index.html", "_docgen/preview.js", $"_docgen/events?token={await preview.TokenAsync()}"])
            Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(path, ("Sec-Fetch-Site", site)));
    }

    [Theory]
    [InlineData("navigate", "document", HttpStatusCode.OK)]
    [InlineData("navigate", "iframe", HttpStatusCode.Forbidden)]
    [InlineData("no-cors", "document", HttpStatusCode.Forbidden)]
    [InlineData("no-cors", "script", HttpStatusCode.Forbidden)]
    [InlineData("cors", "empty", HttpStatusCode.Forbidden)]
    public async Task A_link_elsewhere_opens_a_window_and_that_is_all(string mode, string destination, HttpStatusCode status) =>
        Assert.Equal(status, await StatusAsync("en/index.html", ("Sec-Fetch-Site", "cross-site"), ("Sec-Fetch-Mode", mode), ("Sec-Fetch-Dest", destination)));

    [Theory]
    [InlineData("https://evil.example")]
    [InlineData("http://localhost:1")]
    [InlineData("null")]
    public async Task Another_origin_is_refused_and_never_invited(string origin)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"_docgen/events?token={await preview.TokenAsync()}");
        request.Headers.Add("Origin", origin);
        using var response = await preview.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.DoesNotContain(response.Headers, header => header.Key.StartsWith("Access-Control", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("")]
    [InlineData("?token=")]
    [InlineData("?token=00000000000000000000000000000000")]
    public async Task The_event_stream_asks_for_the_token_of_this_run(string query) =>
        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync("_docgen/events" + query));

    [Fact]
    public async Task Each_run_has_a_token_of_its_own()
    {
        await using var other = await PreviewServer.StartAsync(IPAddress.Loopback, 0);
        other.Show(RunningPreview.Site, []);
        using var client = new HttpClient { BaseAddress = new(other.Address) };

        Assert.DoesNotContain(await preview.TokenAsync(), await client.GetStringAsync("en/index.html"));
    }

    [Theory]
    [InlineData("/../../etc/passwd")]
    [InlineData("/en/../../../etc/passwd")]
    [InlineData("/..%2f..%2fetc%2fpasswd")]
    [InlineData("/%2e%2e/%2e%2e/etc/passwd")]
    [InlineData("/..\\..\\etc\\passwd")]
    [InlineData("//etc/passwd")]
    [InlineData("/en%2findex.html")]
    [InlineData("/.git/config")]
    [InlineData("/_docgen/../../etc/passwd")]
    public async Task Nothing_but_the_files_of_the_site_is_served(string path) =>
        Assert.Equal(404, await preview.SendAsync($"GET {path} HTTP/1.1\nHost: localhost:{{port}}"));

    [Fact]
    public async Task Answers_are_not_kept_not_guessed_at_and_not_framed()
    {
        foreach (var path in (string[])["en/index.html", "assets/site.css", "nothing", "_docgen/preview.js"])
        {
            using var response = await preview.Client.GetAsync(path);
            Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
            Assert.Equal("no-store", response.Headers.GetValues("Cache-Control").Single());
            Assert.Equal("DENY", response.Headers.GetValues("X-Frame-Options").Single());
            Assert.Equal("same-origin", response.Headers.GetValues("Cross-Origin-Opener-Policy").Single());
            Assert.Equal("same-origin", response.Headers.GetValues("Cross-Origin-Resource-Policy").Single());
            Assert.False(response.Headers.Contains("Server"));
        }
    }

    [Fact]
    public async Task Event_streams_are_limited_in_number()
    {
        await using var server = await PreviewServer.StartAsync(IPAddress.Loopback, 0);
        server.Show(RunningPreview.Site, []);
        using var client = new HttpClient { BaseAddress = new(server.Address) };
        var token = System.Text.RegularExpressions.Regex.Match(await client.GetStringAsync("en/index.html"), "token=([0-9a-f]+)").Groups[1].Value;
        var streams = new List<HttpResponseMessage>();
        for (var i = 0; i <= PreviewSite.ReaderLimit; i++)
            streams.Add(await client.GetAsync($"_docgen/events?token={token}", HttpCompletionOption.ResponseHeadersRead));

        Assert.All(streams, stream => Assert.Equal(HttpStatusCode.OK, stream.StatusCode));
        // The first makes room for the last, and the others go on.
        await new StreamReader(await streams[0].Content.ReadAsStreamAsync()).ReadToEndAsync();
        server.Show(RunningPreview.Site, []);
        foreach (var stream in streams.Skip(1))
        {
            using var events = new StreamReader(await stream.Content.ReadAsStreamAsync());
            while (await RunningPreview.NextAsync(events) is var told && !told.Contains("\"site\":2", StringComparison.Ordinal))
            {
            }
        }

        streams.ForEach(stream => stream.Dispose());
    }

    [Fact]
    public async Task The_overlay_writes_what_it_is_told_as_text_alone()
    {
        var script = await preview.Client.GetStringAsync("_docgen/preview.js");

        Assert.Contains("textContent", script);
        Assert.DoesNotMatch("innerHTML|outerHTML|insertAdjacentHTML|document\\.write|eval\\(", script);
    }

    private async Task<HttpStatusCode> StatusAsync(string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        foreach (var (name, value) in headers) request.Headers.Add(name, value);
        using var response = await preview.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        return response.StatusCode;
    }
}
