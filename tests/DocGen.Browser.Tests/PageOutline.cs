namespace DocGen.Browser.Tests;

/// <summary>Where the links of a page lead, and what links can lead to in it.</summary>
internal sealed record PageOutline
{
    /// <summary>Where its links lead, as the browser resolves them: pages, fragments, style sheets, scripts, pictures.</summary>
    public string[] Links { get; init; } = [];

    /// <summary>The ids of its elements.</summary>
    public string[] Anchors { get; init; } = [];

    /// <summary>Reads a document that the browser has; <c>resolve</c> makes an address of an element's link.</summary>
    public const string Script = """
        (root, resolve) => ({
          links: [...root.querySelectorAll("a[href], link[rel~=stylesheet], link[rel~=icon], link[rel~=alternate]:not([hreflang]), script[src], img[src]")]
            .map(element => resolve(element.getAttribute("href") ?? element.getAttribute("src"))),
          anchors: [...root.querySelectorAll("[id]")].map(element => element.id),
        })
        """;
}
