using System.Buffers;
using System.Text;

namespace DocGen.Site.Render.Templates;

/// <summary>Escapes text for HTML elements and quoted attributes. Letters of any script stay as they are.</summary>
public static class HtmlEncoding
{
    private static readonly SearchValues<char> s_special = SearchValues.Create("&<>\"'");

    /// <summary>Replaces the five characters that mean something to HTML.</summary>
    /// <param name="text">Plain text.</param>
    public static string Encode(string text)
    {
        var next = text.AsSpan().IndexOfAny(s_special);
        if (next < 0) return text;
        var builder = new StringBuilder(text.Length + 16);
        var rest = text.AsSpan();
        for (; next >= 0; next = rest.IndexOfAny(s_special))
        {
            builder.Append(rest[..next]).Append(rest[next] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                _ => "&#39;",
            });
            rest = rest[(next + 1)..];
        }

        return builder.Append(rest).ToString();
    }
}
