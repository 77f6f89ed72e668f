using System.Text;
using DocGen.Shared;
using DocGen.Site.Plan;
using Markdig.Extensions.Abbreviations;
using Markdig.Extensions.Alerts;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Mathematics;
using Markdig.Extensions.TaskLists;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DocGen.Site.Load.Markdown;

/// <summary>
/// Reads what the sections of a page say: their words and what their links lead to. How that is laid out, in lists or tables, strong or not, is not what it says.
/// </summary>
internal sealed class SectionReader
{
    private readonly Func<int, string> _fileAt;
    private readonly StringBuilder _words = new();
    private readonly List<string> _targets = [];
    private readonly HashSet<Footnote> _footnotes = [];

    private SectionReader(Func<int, string> fileAt) => _fileAt = fileAt;

    /// <summary>The sections of a page.</summary>
    /// <param name="tree">Its text.</param>
    /// <param name="matter">What it says of itself.</param>
    /// <param name="file">The file that it stands in.</param>
    /// <param name="fileAt">The file in the content folder that a line of it comes from.</param>
    public static IReadOnlyList<ProseSection> Read(MarkdownDocument tree, FrontMatter matter, string file, Func<int, string> fileAt)
    {
        var reader = new SectionReader(fileAt);
        var sections = new List<ProseSection>();
        var title = MarkdownReader.TitleOf(tree);
        var current = new ProseSection(1, "", title is null ? new(file, 1, 1) : MarkdownReader.LocationOf(title, file), "", "", []);
        reader.Add(matter.Title);
        reader.Add(matter.Description);
        foreach (var block in tree)
        {
            if (block is not HeadingBlock heading)
            {
                reader.Add(block);
                continue;
            }

            var isTitle = heading == title && sections.Count == 0;
            if (!isTitle) sections.Add(reader.Take(current));
            current = isTitle ? current : new(heading.Level, "", MarkdownReader.LocationOf(heading, file), "", "", []);
            var words = reader._words.Length;
            reader.Add(heading);
            current = current with { Anchor = heading.GetAttributes().Id ?? "", Heading = reader._words.ToString(words, reader._words.Length - words) };
            reader._words.Length = words;
        }

        sections.Add(reader.Take(current));
        return sections;
    }

    private ProseSection Take(ProseSection section)
    {
        section = section with { Words = _words.ToString().Trim(), Targets = [.. _targets] };
        _words.Clear();
        _targets.Clear();
        _footnotes.Clear();
        return section;
    }

    private void Add(string text)
    {
        if (text.Length > 0) _words.Append(text).Append(' ');
    }

    private void Add(Block block)
    {
        switch (block)
        {
            // A footnote is read where it is called for.
            case FootnoteGroup or LinkReferenceDefinitionGroup:
            case var unseen when MarkdownReader.IsUnseen(unseen):
                return;
            case AlertBlock alert:
                Add(alert.Kind.ToString());
                Add(AlertSyntax.TitleOf(alert) ?? "");
                break;
            case TabBlock tab:
                Add(tab.Title);
                break;
            case FoldBlock fold:
                Add(fold.Summary);
                break;
        }

        switch (block)
        {
            case ContainerBlock container:
                foreach (var inner in container) Add(inner);
                break;
            case CodeBlock code:
                Add(code.Lines.ToString());
                break;
            case LeafBlock { Inline: { } inline }:
                AddWithin(inline);
                _words.Append(' ');
                break;
        }
    }

    private void Add(Inline inline)
    {
        switch (inline)
        {
            case AbbreviationInline abbreviation:
                _words.Append($"{abbreviation.Abbreviation.Label} ({abbreviation.Abbreviation.Text})");
                break;
            case TaskList task:
                _words.Append(task.Checked ? "[x]" : "[ ]");
                break;
            case FootnoteLink { IsBackLink: false } link when _footnotes.Add(link.Footnote):
                _words.Append(' ');
                foreach (var block in link.Footnote) Add(block);
                break;
            case AutolinkInline autolink:
                if (!autolink.IsEmail && LinkScheme.Split(autolink.Url).Scheme is not ("http" or "https" or "mailto")) _targets.Add(autolink.Url);
                else _words.Append(autolink.Url);
                break;
            case LinkInline link:
                AddWithin(link);
                if (link.Title is { Length: > 0 } title) _words.Append(" (").Append(title).Append(')');
                if (TargetOf(link) is { Length: > 0 } target) _targets.Add(target);
                break;
            case DelimiterInline delimiter:
                _words.Append(MarkdownReader.OwnText(delimiter));
                AddWithin(delimiter);
                break;
            // What is struck out or raised says something else than what is not.
            case EmphasisInline { DelimiterChar: '~' } struck:
                AddWithin(struck, "~~");
                break;
            case MarkupInline markup:
                AddWithin(markup, markup.Element is "sub" or "sup" ? markup.Element : "");
                if (markup.Title is { } explanation) _words.Append(" (").Append(explanation).Append(')');
                break;
            case ContainerInline container:
                AddWithin(container);
                break;
            default:
                _words.Append(MarkdownReader.OwnText(inline));
                break;
        }
    }

    private void AddWithin(ContainerInline inline, string mark = "")
    {
        _words.Append(mark);
        for (var child = inline.FirstChild; child is not null; child = child.NextSibling) Add(child);
        _words.Append(mark);
    }

    // A file is known by its name, so that it may lie elsewhere; a place in a page by the page, since its anchor is a heading's words.
    private string TargetOf(LinkInline link)
    {
        var address = link.GetDynamicUrl?.Invoke() ?? link.Url ?? "";
        if (address.StartsWith('#') || LinkScheme.Split(address).Scheme.Length > 0) return address.StartsWith('#') ? "" : address;
        var path = Normalization.Normalize(Uri.UnescapeDataString(address.Split('#')[0]));
        if (RelativeAddress.Resolve(_fileAt(link.Line + 1), path) is not { } target) return address;
        return target.EndsWith(".md", StringComparison.Ordinal) ? target : target[(target.LastIndexOf('/') + 1)..];
    }
}
