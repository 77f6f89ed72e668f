using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;

namespace DocGen.Serve;

/// <summary>Answers with the files of the site, which lie in memory: no path reaches any other.</summary>
/// <param name="site">The site.</param>
/// <param name="token">What the event stream asks for.</param>
internal sealed class PreviewFiles(PreviewSite site, string token)
{
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

            context.Response.StatusCode = StatusCodes.Status404NotFound;
        }

        // Before there is a good site, a bare page waits for it.
        var content = found ?? "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>DocGen</title></head><body></body></html>"u8.ToArray();
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
