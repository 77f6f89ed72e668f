using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;

namespace DocGen.Serve;

/// <summary>Answers with the files of the site, which lie in memory: no path reaches any other.</summary>
/// <param name="site">The site.</param>
/// <param name="token">What the event stream asks for.</param>
internal sealed class PreviewFiles(PreviewSite site, string token)
{
    // Right while the first site is built, and where it cannot be: what is wrong is told over it.
    private static readonly byte[] s_waiting = """
        <!doctype html>
        <html lang="en">
        <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>DocGen</title></head>
        <body class="docgen-waiting"><p>The site is not built yet. This page shows it as soon as it is.</p></body>
        </html>

        """u8.ToArray();

    private readonly FileExtensionContentTypeProvider _types = new();

    public async Task AnswerAsync(HttpContext context)
    {
        var state = site.State;
        var requested = (context.Request.Path.Value ?? "/")[1..];
        var (path, found, isFound) = state.Find(requested);
        if (!isFound)
        {
            if (state.Site?.Find(requested + "/index.html") is not null)
            {
                // Links of the page are relative to its folder.
                context.Response.Redirect("/" + string.Join('/', requested.Split('/').Select(Uri.EscapeDataString)) + "/");
                return;
            }

            context.Response.StatusCode = state.Site is null ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status404NotFound;
            if (state.Site is null) context.Response.Headers.RetryAfter = "1";
        }

        var content = found ?? s_waiting;
        if (path.EndsWith(".html", StringComparison.Ordinal)) content = PreviewPage.Prepare(content, token, state.VersionOf(path), state.Number);
        context.Response.ContentType = TypeOf(path);
        context.Response.ContentLength = content.Length;
        if (HttpMethods.IsGet(context.Request.Method)) await context.Response.Body.WriteAsync(content, context.RequestAborted);
    }

    private string TypeOf(string path)
    {
        if (!_types.TryGetContentType(path, out var type)) return "application/octet-stream";
        return type.StartsWith("text/", StringComparison.Ordinal) || type is "application/json" or "image/svg+xml" or "application/xml" ? type + "; charset=utf-8" : type;
    }
}
