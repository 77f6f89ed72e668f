using System.Text;
using DocGen.Site.Load;
using DocGen.Site.Problems;
using DocGen.Site.Render.Templates;

namespace DocGen.Site.Render;

/// <summary>Writes documentation comments as HTML.</summary>
internal static class RichTextRenderer
{
    /// <summary>A comment as HTML; as paragraphs where it has more than one, else as running text.</summary>
    public static HtmlText Render(PageScope scope, RichText? text)
    {
        if (scope.Read(text) is not var (language, runs)) return HtmlText.Empty;
        var html = new StringBuilder();
        var before = "";
        var list = "";
        var inParagraph = false;
        var blocks = runs.Any(run => run.Kind is RichTextKind.Paragraph or RichTextKind.Item or RichTextKind.NumberedItem or RichTextKind.CodeBlock);

        void CloseParagraph()
        {
            if (inParagraph) html.Append("</p>");
            inParagraph = false;
        }

        foreach (var run in runs)
        {
            if (run.Kind is RichTextKind.Paragraph or RichTextKind.Item or RichTextKind.NumberedItem)
            {
                CloseParagraph();
                var next = run.Kind switch { RichTextKind.Item => "ul", RichTextKind.NumberedItem => "ol", _ => "" };
                if (list.Length > 0) html.Append("</li>");
                if (list.Length > 0 && next != list) html.Append($"</{list}>");
                if (next.Length > 0) html.Append(next == list ? "<li>" : $"<{next}><li>");
                list = next;
                before = "";
                continue;
            }

            if (run.Kind == RichTextKind.CodeBlock)
            {
                CloseParagraph();
                html.Append("<pre><code>").Append(HtmlEncoding.Encode(run.Text)).Append("</code></pre>");
                before = "";
                continue;
            }

            if (blocks && list.Length == 0 && !inParagraph)
            {
                if (string.IsNullOrWhiteSpace(run.Text) && run.Kind == RichTextKind.Text) continue;
                html.Append("<p>");
                inParagraph = true;
            }

            before = Write(scope, html, run, before);
        }

        CloseParagraph();
        if (list.Length > 0) html.Append($"</li></{list}>");
        return StandIn.Mark(new(html.ToString()), language, scope.Language, blocks ? "div" : "span");
    }

    /// <summary>A comment as plain text, such as a description for search engines.</summary>
    public static string Plain(PageScope scope, RichText? text)
    {
        if (scope.Read(text) is not var (_, runs)) return "";
        var plain = new StringBuilder();
        var inserted = false;
        foreach (var run in runs)
        {
            plain.Append(run.Kind switch
            {
                RichTextKind.Text => inserted ? scope.Particles.ResolveAfter(plain.ToString(), run.Text).Text : run.Text,
                RichTextKind.Reference => NameOf(scope, run),
                RichTextKind.Paragraph or RichTextKind.Item or RichTextKind.NumberedItem => " ",
                RichTextKind.CodeBlock => $" {run.Text} ",
                _ => run.Text,
            });
            inserted = run.Kind is RichTextKind.Reference or RichTextKind.Code or RichTextKind.Link;
        }

        return string.Join(' ', plain.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    // Returns the text that a particle behind this run would follow; empty after plain text, whose particles the author wrote.
    private static string Write(PageScope scope, StringBuilder html, RichTextRun run, string before)
    {
        switch (run.Kind)
        {
            case RichTextKind.Text:
                html.Append(HtmlEncoding.Encode(before.Length > 0 ? scope.Particles.ResolveAfter(before, run.Text).Text : run.Text));
                return "";
            case RichTextKind.Code:
                html.Append("<code>").Append(HtmlEncoding.Encode(run.Text)).Append("</code>");
                return run.Text;
            case RichTextKind.Link when WebAddress.IsAbsolute(run.Target):
                html.Append($"<a href=\"{HtmlEncoding.Encode(run.Target)}\">{HtmlEncoding.Encode(run.Text.Length > 0 ? run.Text : run.Target)}</a>");
                return run.Text;
            case RichTextKind.Reference when HrefOf(scope, run) is { } href:
                var name = NameOf(scope, run);
                var layer = scope.Plan.Site.Catalog.Find(run.Target) is { } entry && PageScope.LayerOf(entry) is { Length: > 0 } slug ? $" data-layer=\"{HtmlEncoding.Encode(slug)}\"" : "";
                html.Append($"<a href=\"{HtmlEncoding.Encode(href)}\"{layer}>{HtmlEncoding.Encode(name)}</a>");
                return name;
            default:
                html.Append(HtmlEncoding.Encode(NameOf(scope, run)));
                return NameOf(scope, run);
        }
    }

    /// <summary>What a reference in a comment is called: as its author says, else as the thing is.</summary>
    public static string NameOf(PageScope scope, RichTextRun run)
    {
        var catalog = scope.Plan.Site.Catalog;
        return run.Text.Length > 0 ? run.Text
            : (catalog.Find(run.Target)?.Name ?? catalog.FindCriterion(run.Target)?.Criterion.Name ?? catalog.FindMember(run.Target)?.Name)?[scope.Language]
            ?? DocumentationId.LastNameOf(run.Target);
    }

    /// <summary>Where a reference in a comment leads: to a documented thing, or to a criterion in its matrix; null where it only has a name.</summary>
    public static string? HrefOf(PageScope scope, RichTextRun run)
    {
        var catalog = scope.Plan.Site.Catalog;
        return catalog.Find(run.Target) is { } entry ? scope.Href(entry)
            : catalog.FindCriterion(run.Target) is var (asking, criterion) ? scope.Href(asking, criterion)
            : null;
    }
}
