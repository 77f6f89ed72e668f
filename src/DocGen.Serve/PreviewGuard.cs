using Microsoft.AspNetCore.Http;

namespace DocGen.Serve;

/// <summary>
/// Refuses what a preview has no reason to answer: other hosts' names (a page elsewhere can give its name this address), requests that a page
/// elsewhere makes, and methods that would change something. A port is no part of a name: it is another one where it is forwarded, and no page
/// elsewhere gains by it.
/// </summary>
/// <param name="names">The names that the server is called by.</param>
internal sealed class PreviewGuard(IReadOnlySet<string> names)
{
    /// <summary>Answers a request that is refused.</summary>
    /// <returns>The answer; null where the request is not refused.</returns>
    public Task? Refuse(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.XFrameOptions = "DENY";
        response.Headers.CacheControl = "no-store";
        response.Headers["Cross-Origin-Opener-Policy"] = "same-origin";
        response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        response.Headers["Referrer-Policy"] = "no-referrer";
        if (!names.Contains(request.Host.Host))
            return AnswerAsync(context, StatusCodes.Status421MisdirectedRequest, $"This preview does not answer to the name '{request.Host.Host}'. Where that name leads here on purpose, end the preview and start it with --allow-host {request.Host.Host}");
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            response.Headers.Allow = "GET, HEAD";
            return AnswerAsync(context, StatusCodes.Status405MethodNotAllowed, "This preview can only be read.");
        }

        return IsForeign(request) ? AnswerAsync(context, StatusCodes.Status403Forbidden, "This preview answers no page but its own. Open its address in a window of its own.") : null;
    }

    // Browsers say where a request comes from; other programs say nothing. A link elsewhere may open a page in a window, which then has no opener.
    private static bool IsForeign(HttpRequest request) =>
        (request.Headers["Sec-Fetch-Site"].ToString() is not ("" or "none" or "same-origin")
            && !(request.Headers["Sec-Fetch-Mode"] == "navigate" && request.Headers["Sec-Fetch-Dest"] == "document"))
        || (request.Headers.Origin.ToString() is { Length: > 0 } origin && origin != $"{request.Scheme}://{request.Headers.Host}");

    private static Task AnswerAsync(HttpContext context, int status, string text)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : context.Response.WriteAsync(text + "\n", context.RequestAborted);
    }
}
