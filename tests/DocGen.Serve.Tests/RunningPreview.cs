using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;
using DocGen.Site;
using DocGen.Site.Problems;

namespace DocGen.Serve.Tests;

/// <summary>A running preview of a site of two pages.</summary>
public sealed partial class RunningPreview : IAsyncLifetime
{
    /// <summary>The server.</summary>
    public PreviewServer Server { get; private set; } = null!;

    /// <summary>A browser without a will of its own: it follows no redirects and sends no more than it is told.</summary>
    public HttpClient Client { get; private set; } = null!;

    /// <summary>The site that is served.</summary>
    internal static ISiteFiles Site { get; } = new FixedFiles(new()
    {
        ["index.html"] = Page("Root"),
        ["en/index.html"] = Page("English"),
        ["en/한글 page.html"] = Page("Hangul"),
        ["404.html"] = Encoding.UTF8.GetBytes("<!doctype html><html><head><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-x'\"></head><body>404</body></html>"),
        ["assets/site.css"] = "body{}"u8.ToArray(),
    });

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        Server = await PreviewServer.StartAsync(IPAddress.Loopback, 0);
        Server.Show(Site, []);
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(Server.Address) };
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        Client.Dispose();
        await Server.DisposeAsync();
    }

    /// <summary>The token that pages are given for the event stream.</summary>
    public async Task<string> TokenAsync() => Token().Match(await Client.GetStringAsync("en/index.html")).Groups["token"].Value;

    /// <summary>Sends the lines of a request as they are, and reads the status.</summary>
    public async Task<int> SendAsync(string request) => int.Parse((await AnswerAsync(request)).Split(' ')[1]);

    /// <summary>Sends the lines of a request as they are, and reads the whole answer.</summary>
    public async Task<string> AnswerAsync(string request)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(IPAddress.Loopback, Client.BaseAddress!.Port);
        await using var stream = socket.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(request.Replace("{port}", $"{Client.BaseAddress.Port}", StringComparison.Ordinal).Replace("\n", "\r\n", StringComparison.Ordinal) + "\r\nConnection: close\r\n\r\n"));
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync();
    }

    /// <summary>Opens the event stream.</summary>
    public async Task<StreamReader> FollowAsync() => new(await Client.GetStreamAsync($"_docgen/events?token={await TokenAsync()}"));

    /// <summary>The data of the next event.</summary>
    public static async Task<string> NextAsync(StreamReader events)
    {
        while (await events.ReadLineAsync() is { } line)
            if (line.StartsWith("data: ", StringComparison.Ordinal)) return line["data: ".Length..];
        throw new EndOfStreamException("The event stream ended.");
    }

    /// <summary>An error of an author.</summary>
    public static Problem Error(string message) => new("DG2011", ProblemSeverity.Error, "/site/content/en/index.md", 3, 1, message);

    private static byte[] Page(string text) => Encoding.UTF8.GetBytes(
        $"<!doctype html><html><head><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'self'; script-src 'self'\"><title>{text}</title></head><body>{text}</body></html>");

    /// <summary>Files that never change.</summary>
    private sealed class FixedFiles(Dictionary<string, byte[]> files) : ISiteFiles
    {
        public byte[]? Find(string path) => files.GetValueOrDefault(path);

        public string VersionOf(string path) => $"fixed {path}";
    }

    [GeneratedRegex("token=(?<token>[0-9a-f]+)")]
    private static partial Regex Token();
}
