using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using DocGen.Site;
using DocGen.Site.Problems;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace DocGen.Serve;

/// <summary>Serves a site that lies in memory, to this machine alone.</summary>
public sealed class PreviewServer : IAsyncDisposable
{
    private readonly PreviewSite _site = new();
    private readonly WebApplication _application;

    private PreviewServer(WebApplication application) => _application = application;

    /// <summary>Where it is served, such as <c>http://localhost:5080/</c>.</summary>
    public string Address { get; private set; } = "";

    /// <summary>Starts to serve; until the first <see cref="Show"/> there is a page that waits for it.</summary>
    /// <param name="address">The address to listen at; a loopback address unless the site is to be shown to others on purpose.</param>
    /// <param name="port">The port; 0 for a free one.</param>
    /// <param name="hosts">Further names that it is called by, where a proxy or a forwarded port leads to it.</param>
    /// <param name="stop">Gives up starting.</param>
    /// <returns>The server, which listens.</returns>
    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task<PreviewServer> StartAsync(IPAddress address, int port, IEnumerable<string>? hosts = null, CancellationToken stop = default)
    {
        // Nothing of the folder that it is started in, and nothing of the environment, configures it.
        var connections = new ConnectionLimit();
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = 0;
            kestrel.Listen(address, port, listen => listen.Use(next => connection => connections.RunAsync(connection, next)));
        });
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(1));
        var application = builder.Build();
        var server = new PreviewServer(application);
        var guard = new PreviewGuard(NamesOf(address, hosts ?? []));
        var token = RandomNumberGenerator.GetHexString(32, lowercase: true);
        var files = new PreviewFiles(server._site, token);
        var events = new PreviewEvents(server._site, token);
        var stopping = application.Lifetime.ApplicationStopping;
        application.Run(context => guard.Refuse(context) ?? context.Request.Path.Value switch
        {
            "/_docgen/events" => events.AnswerAsync(context, stopping),
            "/_docgen/preview.js" => AnswerAsync(context, "preview.js", "text/javascript; charset=utf-8"),
            "/_docgen/preview.css" => AnswerAsync(context, "preview.css", "text/css; charset=utf-8"),
            _ => files.AnswerAsync(context),
        });
        try
        {
            await application.StartAsync(stop);
        }
        catch
        {
            await application.DisposeAsync();
            throw;
        }

        var bound = new Uri(application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        server.Address = $"http://{(IsLocalhost(address) ? "localhost" : bound.Host)}:{bound.Port}/";
        return server;
    }

    /// <summary>Shows another site.</summary>
    /// <param name="site">The site.</param>
    /// <param name="problems">What is wrong with it, which is shown over its pages.</param>
    internal void Show(ISiteFiles site, IReadOnlyList<Problem> problems) => _site.Show(site, problems);

    /// <summary>Tells what is wrong with the site, or with what was to take its place.</summary>
    /// <param name="problems">What is wrong, all of it.</param>
    internal void Tell(IReadOnlyList<Problem> problems) => _site.Tell(problems);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _application.StopAsync();
        await _application.DisposeAsync();
    }

    private static bool IsLocalhost(IPAddress address) => address.Equals(IPAddress.Loopback) || address.Equals(IPAddress.IPv6Loopback);

    // The names of loopback are nobody else's, so they are right at any address: a container's port is forwarded to them.
    private static HashSet<string> NamesOf(IPAddress address, IEnumerable<string> hosts) => new(
        ["localhost", "127.0.0.1", "[::1]", address.AddressFamily == AddressFamily.InterNetworkV6 ? $"[{address}]" : address.ToString(), .. hosts],
        StringComparer.OrdinalIgnoreCase);

    private static async Task AnswerAsync(HttpContext context, string resource, string type)
    {
        using var stream = typeof(PreviewServer).Assembly.GetManifestResourceStream(resource)!;
        context.Response.ContentType = type;
        context.Response.ContentLength = stream.Length;
        if (HttpMethods.IsGet(context.Request.Method)) await stream.CopyToAsync(context.Response.Body, context.RequestAborted);
    }
}
