using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace DocGen.Serve;

/// <summary>
/// Refuses what a preview has no reason to answer: other hosts' names (a page elsewhere can give its name this address), requests that a page
/// elsewhere makes, and methods that would change something.
/// </summary>
/// <param name="names">The names that the server is called by.</param>
internal sealed class PreviewGuard(IReadOnlyList<string> names)
{
    /// <summary>Answers a request that is refused.</summary>
    /// <returns>Whether the request was refused.</returns>
    public bool Refuses(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.XFrameOptions = "DENY";
        response.Headers.CacheControl = "no-store";
        response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        response.Headers["Referrer-Policy"] = "no-referrer";
        if (!IsOwn(request.Headers.Host.ToString(), context.Connection.LocalPort))
        {
            response.StatusCode = (int)HttpStatusCode.MisdirectedRequest;
            return true;
        }

        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            response.StatusCode = (int)HttpStatusCode.MethodNotAllowed;
            response.Headers.Allow = "GET, HEAD";
            return true;
        }

        // Browsers say where a request comes from; other programs say nothing.
        var isForeign = request.Headers["Sec-Fetch-Site"].ToString() is not ("" or "none" or "same-origin")
            || (request.Headers.Origin.ToString() is { Length: > 0 } origin && origin != $"{request.Scheme}://{request.Headers.Host}");
        if (isForeign) response.StatusCode = (int)HttpStatusCode.Forbidden;
        return isForeign;
    }

    private bool IsOwn(string host, int port) => names.Any(name => host == $"{name}:{port}" || (port == 80 && host == name));
}
