using System.Net;
using DocGen.Site.Render;

namespace DocGen.Site.Search;

/// <summary>
/// Reads the documents of a rendered page in one pass over its characters. It relies on what templates write: attributes in double quotes, and
/// an end tag for each element that a mark is on.
/// </summary>
internal ref struct PageScanner
{
    private readonly ReadOnlySpan<char> _html;
    private readonly List<SearchDocument> _documents = [];
    private readonly Stack<Frame> _frames = [];
    private int _at;

    private PageScanner(string html) => _html = html;

    /// <summary>The documents of a page, the page itself first.</summary>
    /// <param name="html">The page.</param>
    /// <returns>The documents; none where the page has no <c>main</c>, or its mark says that it is not searched.</returns>
    public static IReadOnlyList<SearchDocument> Read(string html)
    {
        var scanner = new PageScanner(html);
        scanner.Read();
        return scanner._documents;
    }

    private void Read()
    {
        _at = _html.IndexOf("<main");
        if (_at < 0) return;
        do
        {
            ReadMarkup();
            if (_frames.Count == 0) return;
            var length = _html[_at..].IndexOf('<');
            if (length < 0) return;
            if (length > 0) AddText(_html.Slice(_at, length));
            _at += length;
        }
        while (true);
    }

    private readonly void AddText(ReadOnlySpan<char> text)
    {
        var frame = _frames.Peek();
        ReadOnlySpan<char> decoded = text.Contains('&') ? WebUtility.HtmlDecode(text.ToString()) : text;
        (frame.IsTitle ? frame.Document.Title : frame.Document.Text).Append(decoded);
    }

    private void ReadMarkup()
    {
        if (_html[_at..].StartsWith("<!--"))
        {
            var end = _html[_at..].IndexOf("-->");
            _at = end < 0 ? _html.Length : _at + end + 3;
            return;
        }

        var tag = HtmlTag.At(_html, _at);
        _at += tag.Length;
        var name = HtmlTag.NameOf(tag);
        if (tag is ['<', '/', ..]) End(name);
        else Start(name, tag);
    }

    private void Start(ReadOnlySpan<char> name, ReadOnlySpan<char> tag)
    {
        var mark = AttributeOf(tag, " data-search=\"");
        if (_frames.Count == 0)
        {
            if (mark is not SearchMarks.Off) Open(name, "", mark.IsEmpty ? SearchMarks.Article : mark);
            return;
        }

        // A formula is found by what its author wrote.
        if (name is "math")
        {
            AddText(AttributeOf(tag, " alttext=\""));
            Skip(name);
            return;
        }

        Break(name);
        if (mark is SearchMarks.Off || name is "svg" or "script" or "style" or "template" or "button" or "sup")
        {
            if (!tag.EndsWith("/>")) Skip(name);
            return;
        }

        var frame = _frames.Peek();
        if (frame.Name.SequenceEqual(name)) frame.Depth++;
        if (mark is SearchMarks.Title) _frames.Push(new(name.ToString(), frame.Document, IsTitle: true));
        else if (!mark.IsEmpty) Open(name, AttributeOf(tag, " id=\""), mark);
        else if (frame.IsPage && name is "h2" or "h3" && AttributeOf(tag, " id=\"") is { IsEmpty: false } id) OpenSection(name, id);
        else if (frame.Document.Title.Value.IsEmpty && (frame.IsPage ? name is "h1" : name is "h2" or "h3" or "h4" or "th")) _frames.Push(new(name.ToString(), frame.Document, IsTitle: true));
    }

    private readonly void End(ReadOnlySpan<char> name)
    {
        Break(name);
        var frame = _frames.Peek();
        if (!frame.Name.SequenceEqual(name) || --frame.Depth > 0) return;
        _frames.Pop();
        // The element that a frame was opened for was counted by the one around it.
        if (_frames.TryPeek(out var outer))
        {
            if (outer.Name.SequenceEqual(name)) outer.Depth--;
            outer.Document.Break(SearchText.Block);
        }
    }

    private readonly void Open(ReadOnlySpan<char> name, ReadOnlySpan<char> id, ReadOnlySpan<char> kind)
    {
        var document = new SearchDocument(WebUtility.HtmlDecode(id.ToString()), kind.ToString());
        _frames.Push(new(name.ToString(), document, IsTitle: false) { IsPage = _documents.Count == 0 });
        _documents.Add(document);
    }

    // A section lasts until the next one begins, so the frame around it goes on with it.
    private readonly void OpenSection(ReadOnlySpan<char> name, ReadOnlySpan<char> id)
    {
        var document = new SearchDocument(WebUtility.HtmlDecode(id.ToString()), _documents[0].Kind);
        _documents.Add(document);
        _frames.Peek().Document = document;
        _frames.Push(new(name.ToString(), document, IsTitle: true));
    }

    private readonly void Break(ReadOnlySpan<char> name)
    {
        var kind = name switch
        {
            "td" or "th" or "dt" or "dd" => SearchText.Cell,
            "a" or "abbr" or "b" or "bdi" or "cite" or "code" or "del" or "em" or "i" or "ins" or "kbd" or "mark" or "q" or "s" or "samp" or "small" or "span" or "strong" or "sub" or "sup" or "time" or "u" or "var" or "wbr" => '\0',
            _ => SearchText.Block,
        };
        if (kind != '\0' && _frames.TryPeek(out var frame)) frame.Document.Break(kind);
    }

    // Up to the end tag that belongs to the start tag that was just read.
    private void Skip(scoped ReadOnlySpan<char> name)
    {
        for (var depth = 1; depth > 0;)
        {
            var length = _html[_at..].IndexOf('<');
            if (length < 0)
            {
                _at = _html.Length;
                return;
            }

            _at += length;
            var tag = HtmlTag.At(_html, _at);
            if (HtmlTag.NameOf(tag).SequenceEqual(name)) depth += tag is ['<', '/', ..] ? -1 : tag.EndsWith("/>") ? 0 : 1;
            _at += tag.Length;
        }
    }

    private static ReadOnlySpan<char> AttributeOf(ReadOnlySpan<char> tag, string attribute)
    {
        var start = tag.IndexOf(attribute);
        if (start < 0) return [];
        var value = tag[(start + attribute.Length)..];
        var end = value.IndexOf('"');
        return end < 0 ? [] : value[..end];
    }

    /// <summary>An element whose end matters.</summary>
    private sealed record Frame(string Name, SearchDocument Document, bool IsTitle)
    {
        /// <summary>What its text belongs to.</summary>
        public SearchDocument Document { get; set; } = Document;

        /// <summary>Whether it is the page, whose headings begin sections.</summary>
        public bool IsPage { get; init; }

        /// <summary>How many elements of its name are open in it, itself included.</summary>
        public int Depth { get; set; } = 1;
    }
}
