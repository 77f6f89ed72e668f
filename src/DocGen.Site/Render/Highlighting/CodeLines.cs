using System.Globalization;
using System.Text;
using DocGen.Site.Load.Markdown;
using DocGen.Site.Render.Templates;

namespace DocGen.Site.Render.Highlighting;

/// <summary>Divides coloured code into its lines, so that they can be numbered and marked.</summary>
internal static class CodeLines
{
    /// <summary>Code as an element for each line, which holds its line end too, so that what is copied is the code.</summary>
    /// <param name="code">The code as HTML, of text and spans alone.</param>
    /// <param name="fence">What is said of its lines.</param>
    public static HtmlText Divide(HtmlText code, CodeFence fence)
    {
        var (html, text) = (new StringBuilder(), code.Value);
        var open = new Stack<string>();
        var (number, start) = (1, 0);
        html.Append(Opening(fence, number));
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '<')
            {
                var end = text.IndexOf('>', i);
                if (text[i + 1] == '/') open.Pop();
                else open.Push(text[i..(end + 1)]);
                i = end;
            }
            else if (text[i] == '\n')
            {
                // What goes on in the next line, such as a comment, ends here and begins there.
                html.Append(text, start, i - start).Insert(html.Length, "</span>", open.Count).Append('\n').Append(Closing(fence, number)).Append(Opening(fence, ++number));
                for (; open.Count > 0 && text.AsSpan(i + 1).StartsWith("</span>"); i += "</span>".Length) open.Pop();
                html.AppendJoin("", open.Reverse());
                start = i + 1;
            }
        }

        return new(html.Append(text, start, text.Length - start).Append(Closing(fence, number)).ToString());
    }

    private static string Opening(CodeFence fence, int line)
    {
        var number = fence.FirstNumber is { } first ? string.Create(CultureInfo.InvariantCulture, $" data-line=\"{first + line - 1}\"") : "";
        return $"<{ElementOf(fence, line)} class=\"line\"{number}>";
    }

    private static string Closing(CodeFence fence, int line) => $"</{ElementOf(fence, line)}>";

    private static string ElementOf(CodeFence fence, int line) =>
        fence.Inserted.Contains(line) ? "ins" : fence.Deleted.Contains(line) ? "del" : fence.Marked.Contains(line) ? "mark" : "span";
}
