using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.Logging;

namespace DocGen.Browser.Tests;

/// <summary>Serves a folder of static files on loopback as a host of static sites does: files, and <c>404.html</c> for everything else.</summary>
internal sealed class SiteServer : IAsyncDisposable
{
    private readonly WebApplication _application;

    private SiteServer(WebApplication application, string path)
    {
        _application = application;
        Address = new Uri(new Uri(application.Urls.Single()), path);
    }

    /// <summary>The address of the folder, with its path.</summary>
    public Uri Address { get; }

    /// <summary>Starts serving on a free port.</summary>
    /// <param name="folder">The folder; it may come to exist later.</param>
    /// <param name="path">The path that it is served under, such as <c>/</c> or <c>/repo/</c>.</param>
    public static async Task<SiteServer> StartAsync(Func<string> folder, string path)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var application = builder.Build();
        var types = new FileExtensionContentTypeProvider();
        application.Run(context =>
        {
            var requested = context.Request.Path.Value ?? "/";
            var name = requested.StartsWith(path, StringComparison.Ordinal) ? requested[path.Length..] : "404.html";
            if (name.Length == 0 || name.EndsWith('/')) name += "index.html";
            var file = Path.Combine(folder(), name);
            if (!File.Exists(file))
            {
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                file = Path.Combine(folder(), "404.html");
            }

            context.Response.ContentType = types.TryGetContentType(file, out var type) ? type : "application/octet-stream";
            return context.Response.SendFileAsync(file);
        });
        await application.StartAsync();
        return new SiteServer(application, path);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _application.DisposeAsync();
}
