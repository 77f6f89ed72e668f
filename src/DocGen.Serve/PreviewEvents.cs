using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using DocGen.Site.Problems;
using Microsoft.AspNetCore.Http;

namespace DocGen.Serve;

/// <summary>Tells pages, as server-sent events, that the site has changed and what is wrong with it.</summary>
/// <param name="site">The site.</param>
/// <param name="token">What a page has to know to be told.</param>
internal sealed class PreviewEvents(PreviewSite site, string token)
{
    private readonly byte[] _token = Encoding.UTF8.GetBytes(token);

    public async Task AnswerAsync(HttpContext context, CancellationToken stop)
    {
        if (!CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(context.Request.Query["token"].ToString()), _token))
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }

        // As a browser writes it.
        var page = Uri.UnescapeDataString(context.Request.Query["page"].ToString()).TrimStart('/');
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stop);
        context.Response.ContentType = "text/event-stream; charset=utf-8";
        try
        {
            await foreach (var state in site.Follow(ended.Token))
            {
                await context.Response.WriteAsync($"event: state\ndata: {Write(state, page)}\n\n", ended.Token);
                await context.Response.Body.FlushAsync(ended.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The page was closed, or the preview was.
        }
    }

    private static string Write(PreviewState state, string page) => JsonSerializer.Serialize(new
    {
        site = state.Number,
        version = state.VersionOf(state.Find(page).Path),
        problems = state.Problems.Select(problem => new
        {
            severity = problem.Severity == ProblemSeverity.Error ? "error" : "warning",
            id = problem.Id,
            path = problem.Path,
            line = problem.Line,
            column = problem.Column,
            message = problem.Message,
        }),
    });
}
