using System.Text;
using DocGen.Shared;
using DocGen.Site.Cache;
using DocGen.Site.Plan;
using DocGen.Site.Problems;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DocGen.Site.Load.Markdown;

/// <summary>
/// Puts the text of other files where a page includes them: <c>![Before you start](include:_parts/before.md)</c>. It does so before the page is read, so that headings,
/// footnotes and anchors are those of one page; each line remembers where it comes from.
/// </summary>
internal sealed class Inclusion
{
    /// <summary>The scheme of an image that includes a file.</summary>
    public const string Scheme = "include";

    // A comment, which ends whatever stands before it: what is included neither continues a list of the page nor is continued by one.
    private const string Border = "<!---->";

    private readonly PartFiles _parts;
    private readonly ProblemList _problems;
    private readonly StringBuilder _text = new();
    private readonly List<TextOrigin> _origins = [];
    private readonly Dictionary<string, IncludedFile> _included = new(StringComparer.Ordinal);
    private readonly Stack<string> _chain = new();
    private int _line = 1;

    private Inclusion(PartFiles parts, ProblemList problems) => (_parts, _problems) = (parts, problems);

    /// <summary>Composes a page's text.</summary>
    /// <param name="text">What stands in its file.</param>
    /// <param name="path">The file in the content folder.</param>
    /// <param name="file">The file.</param>
    /// <param name="parts">What it may include.</param>
    /// <param name="problems">Where mistakes are reported.</param>
    public static ComposedText Compose(string text, string path, string file, PartFiles parts, ProblemList problems)
    {
        if (!text.Contains(Scheme + ":", StringComparison.OrdinalIgnoreCase)) return new(text, [], []);
        var inclusion = new Inclusion(parts, problems);
        inclusion.Add(text, path, file);
        return inclusion._origins.Count == 1 ? new(text, [], []) : new(inclusion._text.ToString(), inclusion._origins, [.. inclusion._included.Values]);
    }

    private void Add(string text, string path, string file)
    {
        _chain.Push(path);
        var lines = text.Split('\n');
        var next = 0;
        foreach (var (image, first, last) in ImagesIn(text, file))
        {
            Append(lines.AsSpan(next, first - next), next, path, file);
            Append([Border], first, path, file);
            Include(image, path, file);
            Append([Border], last, path, file);
            next = last + 1;
        }

        Append(lines.AsSpan(next), next, path, file);
        _chain.Pop();
    }

    private void Append(ReadOnlySpan<string> lines, int first, string path, string file)
    {
        if (lines.IsEmpty) return;
        _origins.Add(new(_line, path, file, first + 1));
        if (_line > 1) _text.Append('\n');
        _text.AppendJoin('\n', lines);
        _line += lines.Length;
    }

    private void Include(LinkInline image, string path, string file)
    {
        var written = LinkScheme.Split(image.Url!).Name;
        var location = MarkdownReader.LocationOf(image, file);
        var target = RelativeAddress.Resolve(path, Normalization.Normalize(Uri.UnescapeDataString(written)));
        if (target is null || written.StartsWith('/') || _parts.Find(target) is not { } part)
        {
            if (target is not null) _included.TryAdd(target, new(target, "", default, null));
            _problems.Error("DG2011", location, $"There is no Markdown file '{written}' to include{(target is null || written.StartsWith('/') ? "" : $": the content folder has no {target}")}.{_parts.Paths.Hint(written, target ?? written, known => RelativeAddress.Relative(path, known))} Write its path relative to this file.");
        }
        else if (_chain.Contains(target))
        {
            _problems.Error("DG2070", location, $"A file cannot include itself: {string.Join(" → ", _chain.Reverse().SkipWhile(other => other != target).Append(target))}. Remove this line, or one of the others.");
        }
        else if (!PartFiles.IsPart(part))
        {
            _problems.Error("DG2070", location, $"'{written}' is a page, and what is included is none. Give the file, or a folder that it lies in, a name that begins with '_', and include it in both places.");
        }
        else if (Read(part) is { } text)
        {
            if (_text.Length + text.Length > AuthorFile.TextLimit) _problems.Error("DG2070", location, $"With all that it includes, the page has more than the {AuthorFile.TextLimit >> 20} MiB that a text may have. Divide it.");
            else Add(text, target, part.File);
        }
    }

    private string? Read(AuthorFile part)
    {
        var look = FileLook.At(part.File);
        if (look?.IsSettledAt(DateTime.UtcNow) == false) look = null;
        var bytes = AuthorFile.Read(part.File, AuthorFile.TextLimit, _problems);
        _included[part.Path] = new(part.Path, part.File, bytes is null ? default : Fingerprint.Of(bytes), bytes is null ? null : look);
        if (bytes is null) return null;
        var text = Utf8Text.Decode(bytes, part.File, _problems);
        if (FrontMatterReader.Read(text, part.File, new()).Text != text)
        {
            _problems.Error("DG2070", new(part.File, 1, 1), "A file that is included is no page, so it has no front matter. Remove it.");
            return null;
        }

        if (MarkdownReader.Parse(text, part.File, new()) is { LastChild: FencedCodeBlock { ClosingFencedCharCount: 0 } open })
        {
            _problems.Error("DG2070", MarkdownReader.LocationOf(open, part.File), "This block has no end, so what follows on the page would be part of it. Close it.");
            return null;
        }

        return text;
    }

    // Those that stand alone in a paragraph, with the lines of that; the others are told of where links are resolved.
    private static IEnumerable<(LinkInline Image, int First, int Last)> ImagesIn(string text, string file) =>
        from paragraph in MarkdownReader.Parse(text, file, new())?.OfType<ParagraphBlock>() ?? []
        let image = paragraph.Inline?.FirstChild as LinkInline
        where image is { IsImage: true, NextSibling: null, Url: not null } && LinkScheme.Split(image.Url).Scheme == Scheme
        select (image, paragraph.Line, paragraph.Line + text.AsSpan(paragraph.Span.Start, paragraph.Span.Length).Count('\n'));
}
