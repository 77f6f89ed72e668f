using Microsoft.Playwright;

namespace DocGen.Browser.Tests;

/// <summary>Hears what a page complains of.</summary>
internal static class Listening
{
    extension(IPage page)
    {
        /// <summary>Errors and warnings in the console, exceptions of scripts, and requests that fail, from now on.</summary>
        public List<string> Complaints()
        {
            var messages = new List<string>();
            page.Console += (_, message) =>
            {
                if (message.Type is "error" or "warning") messages.Add(message.Text);
            };
            page.PageError += (_, error) => messages.Add(error);
            page.RequestFailed += (_, request) => messages.Add($"failed: {request.Url}");
            page.Response += (_, response) =>
            {
                if (response.Status >= 400) messages.Add($"{response.Status}: {response.Url}");
            };
            return messages;
        }
    }
}
