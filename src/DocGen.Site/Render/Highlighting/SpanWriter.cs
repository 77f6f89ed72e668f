using System.Text;
using DocGen.Site.Render.Templates;

namespace DocGen.Site.Render.Highlighting;

/// <summary>Writes code as spans; neighbours of the same class become one.</summary>
internal sealed class SpanWriter(int capacity)
{
    private readonly StringBuilder _html = new(capacity * 2);
    private string _class = "";

    public void Write(string text, string className)
    {
        // White space has no colour, so it does not end a span.
        if (className != _class && !string.IsNullOrWhiteSpace(text))
        {
            Close();
            if (className.Length > 0) _html.Append("<span class=\"").Append(className).Append("\">");
            _class = className;
        }

        _html.Append(HtmlEncoding.Encode(text));
    }

    public HtmlText ToHtml()
    {
        Close();
        return new HtmlText(_html.ToString());
    }

    private void Close()
    {
        if (_class.Length > 0) _html.Append("</span>");
        _class = "";
    }
}
